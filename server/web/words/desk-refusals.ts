/** What the hub says when it cannot do a thing about a consultation, a message, an agency, a fee or a file. */
export const deskRefusalWords = {
  zh: {
    'not-all-told': { title: '告知还不完整', detail: '还有 {count} 项没有告知，请逐项告知后再办结。' },
    'answer-owed': {
      title: '请答复，或约定答复时间',
      detail: '当场不能答复的，请记下问题、联系方式，并写明几时答复。',
    },
    'contact-missing': { title: '请留下联系方式', detail: '稍后答复须有联系电话；电话咨询还须记下来电人姓名。' },
    'time-past': { title: '时间已过', detail: '请写一个还没有到的时间。' },
    'not-your-matter': { title: '不由您经办', detail: '此事由他人经办，请联系经办人或带班领导。' },
    'answered-already': { title: '已经答复', detail: '此咨询已一次答复完毕，不能再改。如有新的问题，请另行登记。' },
    'theirs-already': { title: '本来就由其经办', detail: '{name} 就是经办人，请选择另一位同事。' },
    'not-their-work': { title: '不能交给此人', detail: '{name} 不承担这项工作，请选择另一位同事。' },
    'closed-already': { title: '留言已办结', detail: '这条留言已经办结。' },
    'no-unit': { title: '没有所属部门', detail: '{name} 没有登记所属部门，请直接选择部门。' },
    'called-already': { title: '已经呼请', detail: '{counter} 号窗口已呼请过，对方尚未到场。' },
    'call-over': { title: '呼请已结束', detail: '对方已到场，或呼请已取消。' },
    'agency-already': { title: '已在代办', detail: '{number} 已有代办员，不必再次受理代办。' },
    'agency-not-here': {
      title: '不在代办范围',
      detail: '本大厅的代办范围不含此事，请向申请人说明，并告知自行办理的途径。',
    },
    'notify-first': { title: '请先一次性告知', detail: '还缺 {count} 项材料，请先一次性告知，再受理代办。' },
    'no-agency': { title: '没有代办', detail: '{number} 没有受理过代办。' },
    'agency-over': { title: '代办已答复', detail: '{number} 的代办已答复申请人，不能再改。' },
    'not-the-agent': { title: '您不是代办员', detail: '代办员是工号 {jobNo}，请由其经办，或联系带班领导。' },
    'handle-first': { title: '请先办理', detail: '{number} 还没有办理记录，请先登记代办过程，再答复。' },
    'milestones-open': { title: '节点还没有完成', detail: '还有 {count} 个节点没有完成，请完成后再答复。' },
    'reply-first': { title: '请先答复代办', detail: '{number} 的代办还没有答复申请人。' },
    'fee-not-posted': {
      title: '不在公示的收费项目内',
      detail: '公示的收费表没有第 {line} 项，不得收取；申请人有权拒绝并投诉（{phone}）。',
    },
    'fee-above-standard': {
      title: '超过公示标准',
      detail: '公示标准是 {standard} 元，不得多收；申请人有权拒绝并投诉（{phone}）。',
    },
    'relief-reason': { title: '请写明减收的原因', detail: '低于公示标准（{standard} 元）收取的，须写明原因。' },
    'nothing-to-pay': { title: '此项不收费', detail: '金额为零，不必开缴费单。' },
    'charged-already': { title: '此项已开缴费单', detail: '“{name}”已开过缴费单，不得重复收取。' },
    'fees-open': { title: '费用还没有结清', detail: '还有 {count} 项费用没有缴清。' },
    'not-at-a-counter': { title: '请在窗口收款', detail: '请先打开自己的窗口，再登记收款。' },
    'paid-already': { title: '已经缴清', detail: '这项费用已登记收款。' },
    'no-cash-here': { title: '本窗口不收现金', detail: '现金请到收费窗口缴纳；申请人可以凭缴费单前往。' },
    'fee-cancelled': { title: '缴费单已撤销', detail: '这张缴费单已经撤销，不用缴。要收的请重新开单。' },
    'not-paid-yet': { title: '还没有缴', detail: '这项费用没有收款记录，不用更正。' },
    'not-your-receipt': { title: '请收费窗口更正', detail: '这笔款由别的窗口登记，请由收费窗口或带班领导更正。' },
    'own-receipt': {
      title: '须由另一人更正',
      detail: '这笔款是您收的，更正须有第二个人。请收费窗口的同事或带班领导来更正。',
    },
    'not-paid-here': { title: '本窗口不收此种付款', detail: '请改用其他付款方式，或到收费窗口缴纳。' },
    'not-such-a-value': { title: '内容不合规格', detail: '这一项不能写成这样，请核对后重填。' },
    'same-value': { title: '没有变化', detail: '更正后的内容与原来一样。' },
    'archived-already': { title: '已经归档', detail: '此件已归档，档号 {index}。存放位置可以更正。' },
    'case-open': { title: '还没有办结', detail: '{number} 还在办理，办结后才能归档。' },
    'papers-unserved': { title: '文书还没有送达', detail: '还有 {count} 份文书没有送达，请先送达。' },
    'index-taken': { title: '档号已被使用', detail: '档号 {index} 属于另一件，请核对。' },
    'not-archived': { title: '还没有归档', detail: '{number} 还没有归档。' },
    'lent-already': { title: '已经借出', detail: '此卷已借出，应在 {until} 归还。' },
    'not-lent': { title: '没有借出', detail: '{number} 的案卷没有借出。' },
    'not-recorded': {
      title: '请先登记咨询',
      detail: '{number} 号的咨询还没有登记：请记下四项告知和答复，或问题、联系方式和答复时间。',
    },
  },
  en: {
    'not-all-told': {
      title: 'Not everything is told',
      detail: '{count} still to be told. Please tell them all first.',
    },
    'answer-owed': {
      title: 'Answer now, or say when',
      detail: 'What cannot be answered now is noted with a contact and the exact time of the answer.',
    },
    'contact-missing': {
      title: 'Please note how to reach them',
      detail: 'A later answer needs a phone number; a call also needs the caller’s name.',
    },
    'time-past': { title: 'That time is past', detail: 'Please give a time that is still to come.' },
    'not-your-matter': {
      title: 'This is somebody else’s',
      detail: 'Please ask whoever holds it, or the leader on duty.',
    },
    'answered-already': {
      title: 'Answered already',
      detail: 'It was answered once and for all. A new question is recorded anew.',
    },
    'theirs-already': { title: 'It is theirs already', detail: '{name} holds it. Please choose another colleague.' },
    'not-their-work': {
      title: 'Not their work',
      detail: '{name} does not do this work. Please choose another colleague.',
    },
    'closed-already': { title: 'Dealt with already', detail: 'This message has been dealt with.' },
    'no-unit': { title: 'No department', detail: 'No department is known for {name}. Please choose the department.' },
    'called-already': { title: 'Called already', detail: 'Counter {counter} has called them; they are on their way.' },
    'call-over': { title: 'The call is over', detail: 'They have arrived, or the call was taken back.' },
    'agency-already': { title: 'Carried already', detail: '{number} has an agent.' },
    'agency-not-here': {
      title: 'Outside what agents do here',
      detail: 'Please explain it to the applicant, and how they can do it themselves.',
    },
    'notify-first': {
      title: 'Notify first',
      detail: '{count} materials are missing. Please give the one-time notice before taking this on.',
    },
    'no-agency': { title: 'No agency', detail: 'Nobody has taken on {number} as an agent.' },
    'agency-over': { title: 'Replied already', detail: 'The applicant has had the reply about {number}.' },
    'not-the-agent': {
      title: 'You are not the agent',
      detail: 'The agent is {jobNo}. Please leave it to them, or ask the leader on duty.',
    },
    'handle-first': {
      title: 'Handle it first',
      detail: 'Nothing was done for {number} yet. Please note what was done.',
    },
    'milestones-open': { title: 'Milestones are open', detail: '{count} are still to be reached before the reply.' },
    'reply-first': { title: 'Reply first', detail: 'The applicant has had no reply about the agency of {number}.' },
    'fee-not-posted': {
      title: 'Not a published fee',
      detail:
        'The published table has no line {line}. It cannot be charged; the applicant may refuse and complain ({phone}).',
    },
    'fee-above-standard': {
      title: 'Above the published standard',
      detail:
        'The standard is {standard} yuan. More cannot be charged; the applicant may refuse and complain ({phone}).',
    },
    'relief-reason': { title: 'Why less?', detail: 'Less than the standard ({standard} yuan) needs a reason.' },
    'nothing-to-pay': { title: 'Free of charge', detail: 'There is nothing to pay, so no slip is needed.' },
    'charged-already': { title: 'Charged already', detail: '“{name}” was charged; it cannot be charged twice.' },
    'fees-open': { title: 'Fees are open', detail: '{count} fees are not paid yet.' },
    'not-at-a-counter': { title: 'At a counter, please', detail: 'Please open your counter before taking a payment.' },
    'paid-already': { title: 'Paid already', detail: 'This fee has been paid.' },
    'no-cash-here': {
      title: 'No cash at this counter',
      detail: 'Cash is taken by the cashier; the fee slip says where.',
    },
    'fee-cancelled': {
      title: 'The slip was cancelled',
      detail: 'Nothing is owed for it. If it is, please make out a new one.',
    },
    'not-paid-yet': {
      title: 'Not paid yet',
      detail: 'No payment of this fee is on record, so there is nothing to put right.',
    },
    'not-your-receipt': {
      title: 'Another counter took it',
      detail: 'Another counter registered it: the cashier or a duty leader puts it right.',
    },
    'own-receipt': {
      title: 'Somebody else puts it right',
      detail:
        'You took this payment, and two people answer for a change. Please ask a colleague at the cashier’s or a leader.',
    },
    'not-paid-here': {
      title: 'Not in this way here',
      detail: 'Please pay in another way, or at the cashier’s counter.',
    },
    'not-such-a-value': { title: 'It cannot say that', detail: 'Please check what was entered.' },
    'same-value': { title: 'Nothing changes', detail: 'It says the same already.' },
    'archived-already': {
      title: 'In the archive already',
      detail: 'Its index is {index}. Its place can be corrected.',
    },
    'case-open': { title: 'Still open', detail: '{number} is not finished, so it cannot be archived yet.' },
    'papers-unserved': { title: 'Papers are not served', detail: '{count} papers are in nobody’s hands yet.' },
    'index-taken': { title: 'The index is taken', detail: '{index} belongs to another file. Please check.' },
    'not-archived': { title: 'Not in the archive', detail: '{number} has not been archived yet.' },
    'lent-already': { title: 'Lent already', detail: 'The file is out, and due back on {until}.' },
    'not-lent': { title: 'Not lent', detail: 'The file of {number} is in its place.' },
    'not-recorded': {
      title: 'Record the consultation first',
      detail:
        'Nothing was recorded for {number}: the four tellings and the answer, or the question, a contact and when it will be answered.',
    },
  },
};
