/** What the hub says about screens, photos, guides, model forms and the calendar: when it cannot do a thing. */
export const hallRefusalWords = {
  zh: {
    'too-many-pending': { title: '等待登记的设备太多', detail: '请先处理已有的配对码，或等十分钟后再试。' },
    'code-expired': { title: '配对码已过期', detail: '请看设备上的新配对码，再输入一次。' },
    'not-a-photo': {
      title: '这张照片不能用',
      detail: '请用 JPEG 或 PNG 照片，宽高比 3:4，宽 90 至 960 点。',
    },
    'no-photo': { title: '没有照片', detail: '{name} 现在没有照片。' },
    'guide-state': { title: '现在不能这样做', detail: '第 {version} 版办事指南现在是“{state}”，请看最新状态。' },
    'guide-incomplete': { title: '办事指南不完整', detail: '还缺：{lacks}。请补齐后再提交。' },
    'own-draft': { title: '请由他人审批', detail: '您参与了这一版的编写，请由另一位领导或督查人员审批。' },
    'begins-past': { title: '生效日期已过', detail: '请选今天（{day}）或以后的日期。' },
    'asked-enough': {
      title: '已经问过了',
      detail: '{number} 的问题正在办理人手上，答复会写在这一页。急事请打咨询电话。',
    },
    'sample-not-printable': { title: '这份不能在这里打印', detail: '请用手机扫码，打开后保存或打印。' },
    'too-many-samples': {
      title: '刚打印过几份',
      detail: '这台打印机十分钟内最多打 {most} 份示范文本，请稍候再试，或用手机扫码。',
    },
    'last-guide': { title: '这是唯一有效的一版', detail: '请先发布新的一版，再撤下这一版。' },
    'calendar-incomplete': {
      title: '放假安排不全',
      detail: '{year} 年缺少 {missing} 的放假。请录入全年的放假和调休后再导入。',
    },
  },
  en: {
    'too-many-pending': {
      title: 'Too many devices waiting',
      detail: 'Accept the pending codes first, or try again in ten minutes.',
    },
    'code-expired': { title: 'The code has expired', detail: 'Please read the new code off the device and enter it.' },
    'not-a-photo': {
      title: 'This photo cannot be used',
      detail: 'Please use a JPEG or PNG photo, three to four, 90 to 960 pixels wide.',
    },
    'no-photo': { title: 'No photo', detail: '{name} has no photo now.' },
    'guide-state': {
      title: 'Not possible now',
      detail: 'Version {version} of the guide is now “{state}”. Please look at its present state.',
    },
    'guide-incomplete': { title: 'The guide is not complete', detail: 'Still missing: {lacks}. Please add it first.' },
    'own-draft': {
      title: 'Another person approves',
      detail: 'You wrote in this version. Please ask another leader or supervisor.',
    },
    'begins-past': { title: 'That day is past', detail: 'Please choose today ({day}) or a later day.' },
    'asked-enough': {
      title: 'Asked already',
      detail:
        'Your questions about {number} are with whoever handles it; the answer will stand here. If urgent, please call.',
    },
    'sample-not-printable': {
      title: 'Not printed here',
      detail: 'Please scan the code and keep or print it from your phone.',
    },
    'too-many-samples': {
      title: 'Several were just printed',
      detail: 'This printer gives {most} model forms in ten minutes. Please try again shortly, or scan the code.',
    },
    'last-guide': { title: 'The only version in force', detail: 'Please publish a new version before this one goes.' },
    'calendar-incomplete': {
      title: 'The year is not whole',
      detail:
        '{missing} is not a day off in the list for {year}. Please enter all holidays and make-up days of the year.',
    },
  },
};
