/** What the hub says about attendance, the lists of the day and handing over: when it cannot do a thing. */
export const attendanceRefusalWords = {
  zh: {
    'not-at-console': { title: '请在本大厅的工作台打卡', detail: '请到已登记的窗口工作台或主机上打卡。' },
    'own-attendance': { title: '不能补自己的卡', detail: '请由另一位带班领导或督查人员补录。' },
    'witness-not-apart': { title: '证明人不合要求', detail: '证明人不能是本人，也不能是补录人，请另请一位。' },
    'no-such-punch': { title: '当天没有这次打卡', detail: '按 {day} 的开放时间和打卡次数，没有这一次，请核对。' },
    'not-yet': { title: '时间还没到', detail: '请填写已经过去的时间。' },
    'month-not-over': { title: '本月还没结束', detail: '{month} 结束后才能通报。' },
    'signed-off-already': { title: '已经通报', detail: '{month} 考勤已通报，更正请逐条补录，原记录保留。' },
    'checks-open': { title: '开放前检查未完成', detail: '{counter} 号窗口还有 {left} 项“三提前”未完成，请先勾选。' },
    'list-too-old': { title: '已不能补签', detail: '{day} 的下班检查只能在当天或下一个工作日补签。' },
    'own-signature': { title: '交接需要两人', detail: '请选择另一位接班人。' },
    'count-incomplete': { title: '清点不完整', detail: '请把清单上的物品逐项清点一次，还有 {left} 项。' },
    'not-the-receiver': { title: '请由接班人签收', detail: '这次交接给工号 {jobNo}，请本人签收。' },
    'handed-over-already': { title: '已经签收', detail: '这次交接已由接班人签收。' },
    'open-work': { title: '还有工作没交接', detail: '您还有 {count} 项未办完（如 {number} 号），请先选定交接人。' },
  },
  en: {
    'not-at-console': {
      title: 'Please punch at a console of this hall',
      detail: 'Please use a paired counter console or the hub’s own PC.',
    },
    'own-attendance': {
      title: 'Not your own punch',
      detail: 'Please ask another leader or supervisor to put it in.',
    },
    'witness-not-apart': {
      title: 'Another witness is needed',
      detail: 'The witness may be neither the person nor the one who writes. Please name somebody else.',
    },
    'no-such-punch': {
      title: 'No such punch on that day',
      detail: 'By the hours of {day} and the number of punches there is none. Please check.',
    },
    'not-yet': { title: 'Not yet', detail: 'Please give a time that has passed.' },
    'month-not-over': { title: 'The month is not over', detail: '{month} can be circulated when it is over.' },
    'signed-off-already': {
      title: 'Circulated already',
      detail: '{month} was circulated. Corrections are added one by one; what was circulated stays.',
    },
    'checks-open': {
      title: 'Opening checks are open',
      detail: 'Counter {counter} has {left} checks left before it opens. Please tick them first.',
    },
    'list-too-old': {
      title: 'Too late to sign',
      detail: 'The closing list of {day} can be signed on that day or the next business day.',
    },
    'own-signature': { title: 'It takes two', detail: 'Please choose somebody else to take over.' },
    'count-incomplete': {
      title: 'The count is not whole',
      detail: 'Please count each thing on the list once; {left} are left.',
    },
    'not-the-receiver': {
      title: 'For the one who takes over',
      detail: 'This was handed to job number {jobNo}, who signs for it.',
    },
    'handed-over-already': { title: 'Signed for already', detail: 'This hand-over has been signed for.' },
    'open-work': {
      title: 'Work is not handed over',
      detail: '{count} things are not done (such as number {number}). Please name who takes them over.',
    },
  },
};
