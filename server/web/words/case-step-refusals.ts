/** What the hub says when a step of an accepted case cannot be done. */
export const caseStepRefusalWords = {
  zh: {
    'no-lawful-ground': {
      title: '这个理由不能停表',
      detail:
        '“{ground}”不在行政许可法第四十五条所列之内。只有听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审可以停表；办不完的，请办延期或延误告知。',
    },
    'not-told': { title: '请先书面告知', detail: '{number} 须先书面告知申请人，再登记。' },
    'paused-already': { title: '已经停表', detail: '{number} 已因这个理由停表。' },
    'not-paused': { title: '没有停表', detail: '{number} 没有因这个理由停表。' },
    'still-paused': { title: '还在停表', detail: '{number} 还在停表，请先恢复计时，再作决定。' },
    'limit-past': { title: '已过期限', detail: '{number} 的期限是 {date}，现在不能办这一步。' },
    'not-later': { title: '日期没有推后', detail: '请填 {date} 以后的日期。' },
    'rest-day': { title: '这天是休息日', detail: '{date} 是休息日，无人办公。请填工作日，如 {next}。' },
    'loan-too-long': {
      title: '借阅时间太长',
      detail: '一次最多借 {days} 天，请填 {date} 或以前的日期。需要更久的，到期归还后续借。',
    },
    'too-low-a-rank': { title: '不在您的权限内', detail: '这一步须由{rank}办理，请移送，或请其来办。' },
    'sent-already': { title: '已经移送', detail: '{number} 已移送，等对方接收。要改送，请先收回。' },
    'nothing-sent': { title: '没有移送', detail: '{number} 没有在移送途中。' },
    'holds-it-already': { title: '已在对方手上', detail: '{number} 就由这位办理，不用移送。' },
    'not-taken-over': {
      title: '还没接收',
      detail: '{number} 在移送途中。移送给您的，请先接收；交出去的，请等对方接收。',
    },
    'not-their-matter': {
      title: '不归对方承办',
      detail: '{name}不承办这一件。请交给承办单位、经办窗口或带班领导；联办件请先给该部门分办。',
    },
    'receiver-away': { title: '对方正在休假', detail: '{name}正在休假，请另选一位，或交给其所在单位。' },
    'nobody-there': {
      title: '该单位现在无人接办',
      detail: '{name}现在没有可以接办的人员，请改送承办单位的其他人或带班领导。',
    },
    'skip-needs-reason': { title: '请写明理由', detail: '{number} 有环节还没办，跳过须写明理由。' },
    'reason-missing': { title: '请写明理由', detail: '不同意须写明理由，书面告诉申请人。' },
    'signed-already': { title: '已经签批', detail: '工号 {jobNo} 已签，同级不再签（带班领导签字后不得再签）。' },
    'signed-by-you': { title: '您已签过', detail: '同一办件一人只签一次，请上一级签批。' },
    'procedure-open': { title: '法定程序未完成', detail: '须先完成并登记：{procedure}。' },
    'procedure-step': {
      title: '程序步骤不对',
      detail: '请按次序登记：告知、申请、公告（举行七日前）、举行；一步只登记一次。',
    },
    'hearing-too-soon': { title: '公告太晚', detail: '听证须在举行七个工作日前公告，最迟 {date}，请另定日期。' },
    'parts-open': { title: '还有部门没办完', detail: '{number} 还有 {count} 个部门没有提出意见，齐了才能决定。' },
    'lead-only': { title: '由牵头窗口办理', detail: '{number} 是联办件，这一步由牵头窗口办理；其他单位提出意见即可。' },
    'not-joint': { title: '不是联办件', detail: '{number} 不是联办件，请移送办理。' },
    'part-open-already': { title: '已经分办', detail: '该部门已有一部分在办。' },
    'part-finished': { title: '已经办完', detail: '该部门已提出意见。' },
    'not-your-part': { title: '不是您部门的部分', detail: '请由承办部门的人员提出意见。' },
    'decided-elsewhere': {
      title: '请写明决定机关',
      detail: '本厅对 {number} 只出初审意见，请写明作出决定的机关和文号。',
    },
    'result-not-here': { title: '不在这个窗口领取', detail: '{counter} 号窗口不发此件，请选出件窗口。' },
    'result-not-ready': {
      title: '结果还没到窗口',
      detail: '{number} 的结果还没送到窗口，到了会在办件进度里告诉您，请届时再来。',
    },
    'result-lies-there': {
      title: '结果已告知领取',
      detail: '已告知申请人到 {counter} 号窗口领取 {number}，请就在该窗口交付，不再移送。',
    },
    'not-the-applicant': { title: '不是申请人本人', detail: '代领须查验委托书和代领人证件，请登记后再交付。' },
  },
  en: {
    'no-lawful-ground': {
      title: 'No ground to stop the clock',
      detail:
        '“{ground}” is none of the eight of Art. 45: hearing, tender, auction, inspection, testing, quarantine, appraisal, expert review. If it cannot be done in time, extend it or tell of the delay.',
    },
    'not-told': { title: 'Tell them in writing first', detail: 'The applicant of {number} must be told in writing.' },
    'paused-already': { title: 'Stopped already', detail: 'The clock of {number} stands for this reason already.' },
    'not-paused': { title: 'Not stopped', detail: 'The clock of {number} does not stand for this reason.' },
    'still-paused': {
      title: 'The clock stands',
      detail: 'The clock of {number} stands. Please resume it before deciding.',
    },
    'limit-past': { title: 'Past the limit', detail: 'The limit for {number} was {date}; this cannot be done now.' },
    'not-later': { title: 'Not later', detail: 'Please give a day after {date}.' },
    'rest-day': {
      title: 'A day of rest',
      detail: 'Nobody works on {date}. Please give a working day, such as {next}.',
    },
    'loan-too-long': {
      title: 'Lent for too long',
      detail: 'At most {days} days at once: please give {date} or earlier. Whoever needs it longer borrows it anew.',
    },
    'too-low-a-rank': {
      title: 'Beyond your authority',
      detail: 'This step is for: {rankEn}. Please hand the case over, or ask them to.',
    },
    'sent-already': {
      title: 'On its way already',
      detail: '{number} was handed over and waits to be taken. To send it elsewhere, take it back first.',
    },
    'nothing-sent': { title: 'Nothing to take over', detail: '{number} is not on its way to anybody.' },
    'holds-it-already': { title: 'They hold it already', detail: '{number} is with them; nothing to hand over.' },
    'not-their-matter': {
      title: 'Not their matter',
      detail:
        '{nameEn} has no part in this case. Please give it to its unit, to the counter it came from, or to the duty leader; in a joint case open a part for the department first.',
    },
    'receiver-away': {
      title: 'On leave',
      detail: '{name} is on leave. Please choose somebody else, or their unit.',
    },
    'nobody-there': {
      title: 'Nobody there to take it',
      detail: 'Nobody of {nameEn} can take a case over now. Please choose somebody of its unit, or the duty leader.',
    },
    'not-taken-over': {
      title: 'Not taken over yet',
      detail: '{number} is on its way. Sent to you: please take it over first. Sent by you: please wait until it is.',
    },
    'skip-needs-reason': {
      title: 'Please give a reason',
      detail: 'Something before this is not done for {number}; say why it is left out.',
    },
    'reason-missing': {
      title: 'Please give a reason',
      detail: 'A no needs its reason, told to the applicant in writing.',
    },
    'signed-already': {
      title: 'Signed already',
      detail: 'Staff {jobNo} has signed; nobody of the same rank signs after the duty leader.',
    },
    'signed-by-you': {
      title: 'You have signed',
      detail: 'Each person signs once; the next level is for somebody else.',
    },
    'procedure-open': { title: 'A procedure is open', detail: 'To be done and recorded first: {procedureEn}.' },
    'procedure-step': {
      title: 'Not the next step',
      detail: 'In this order: told, asked, announced (seven days before), held; each once.',
    },
    'hearing-too-soon': {
      title: 'Announced too late',
      detail: 'A hearing is announced seven working days before, by {date} at the latest. Please set another day.',
    },
    'parts-open': {
      title: 'Departments are still at it',
      detail: '{count} departments have not given their opinion on {number}; all of them come first.',
    },
    'lead-only': {
      title: 'For the lead counter',
      detail: '{number} is handled jointly; this step is for its lead, the others give their opinion.',
    },
    'not-joint': { title: 'Not a joint case', detail: '{number} is not handled jointly. Please hand it over instead.' },
    'part-open-already': {
      title: 'They have a part already',
      detail: 'That department has an open part of this case.',
    },
    'part-finished': { title: 'Finished already', detail: 'That department has given its opinion.' },
    'not-your-part': { title: 'Not your department’s part', detail: 'The opinion is for the department’s own people.' },
    'decided-elsewhere': {
      title: 'Who decided',
      detail: 'Only an opinion on {number} is given here. Please name the body that decided, and its paper.',
    },
    'result-not-here': {
      title: 'Not handed out there',
      detail: 'Counter {counter} does not hand out this result. Please choose a delivery counter.',
    },
    'result-not-ready': {
      title: 'Not at the counter yet',
      detail:
        'The result of {number} is not at its counter yet. The progress page says so when it is; please come then.',
    },
    'result-lies-there': {
      title: 'The applicant was told where',
      detail: 'The applicant of {number} was told to collect at counter {counter}. Please hand it out there.',
    },
    'not-the-applicant': {
      title: 'Not the applicant',
      detail: 'For somebody else only with a letter of authority and the person’s own document, on record.',
    },
  },
};

/** Where one code serves two rooms: a limit that is too long is not a sign that is up too long. */
export const caseLimitWords = {
  zh: {
    'too-long:extension': {
      title: '延长过多',
      detail: '依法合计最多延长 {most} 个工作日（行政许可法第四十二条）。',
    },
    'too-long:delay': { title: '超过法定期限', detail: '不能迟于法定期限 {date}。请按法定程序办理延期。' },
  },
  en: {
    'too-long:extension': {
      title: 'Too long',
      detail: 'By law {most} working days more in all (Licensing Law, Art. 42).',
    },
    'too-long:delay': {
      title: 'Beyond the law’s limit',
      detail: 'Not later than the law’s limit, {date}. Please have it extended instead.',
    },
  },
};
