/** What the hub says about leave and longer hours: when it cannot do a thing. */
export const leaveRefusalWords = {
  zh: {
    'not-your-step': {
      title: '还轮不到您签批',
      detail: '{name} 的请假现在不由您签批，请看下一步该谁签。本人不能批自己的假。',
    },
    'not-your-leave': { title: '不是您的请假', detail: '这是 {name} 的请假，请由本人或其领导操作。' },
    'needs-leader': { title: '请由领导登记', detail: '急病住院和代人请假，请由科室负责人、带班领导或督查登记。' },
    'leave-state': { title: '现在不能这样做', detail: '这份请假现在是“{state}”，请看最新状态。' },
    'leave-over': { title: '假期已经结束', detail: '{leave} 的假期时间已过，请重新办理。' },
    'leave-not-yet': { title: '还没到请假时间', detail: '请在假期开始时再离岗。' },
    'leave-overlaps': { title: '这段时间已请过假', detail: '{leave} 已包含这段时间，请先撤回或改日期。' },
    'leave-begins-past': { title: '开始时间已过', detail: '请假要事前办理，请选现在以后的时间。' },
    'leave-too-long': { title: '时间太长', detail: '一次最多请 {most} 天，请核对日期。' },
    'no-working-time': { title: '这段时间不上班', detail: '所选时间里没有上班时间，请核对起止。' },
    'kind-not-granted': { title: '本大厅不设此假别', detail: '请改选其他假别。' },
    'use-annual-leave': { title: '请改请年休假', detail: '合同制人员工作满一年的，有事请申请年休假。' },
    'short-notice': {
      title: '请提前申请',
      detail: '此类请假须提前 {hours} 小时。确有急事，请写明原因，由领导先同意。',
    },
    'stand-in-away': { title: '接替人也不在岗', detail: '{name} 那时不能接替，请另选一位。' },
    'nobody-to-sign': { title: '没有人可以签批', detail: '大厅没有设置签批此假的人，请联系管理员。' },
    'seal-first': { title: '请先核对公章', detail: '请确认纸质请假条已加盖单位公章，并勾选“公章已见”。' },
    'certificate-first': { title: '请先核对证明', detail: '此假须凭证明，请确认并勾选“证明已见”。' },
    'longer-too-late': { title: '已经过了下班时间', detail: '延时服务须事先申请、事先批准，当天 {time} 下班前有效。' },
    'longer-over-cap': { title: '超过延长上限', detail: '这一天最晚可以延长到 {time}。' },
    'longer-asked-already': { title: '已经申请过', detail: '这一天已有延长到 {time} 的申请，请等批复。' },
    'leave-runs': { title: '您的请假还没有结束', detail: '请假到 {until}。请先销假，再回 {counter} 号窗口。' },
    'longer-answered': { title: '这份申请已经办结', detail: '延长到 {time} 的申请已批复或撤回，请看最新状态。' },
  },
  en: {
    'not-your-step': {
      title: 'Not yours to sign now',
      detail: 'The next signature on the leave of {name} is not yours. Nobody signs their own leave.',
    },
    'not-your-leave': {
      title: 'Not your leave',
      detail: 'This is the leave of {name}. Please leave it to them or to their leader.',
    },
    'needs-leader': {
      title: 'A leader must enter it',
      detail:
        'Sudden hospitalisation, and leave for somebody else, is entered by the section head, a leader or a supervisor.',
    },
    'leave-state': {
      title: 'Not possible now',
      detail: 'This leave is now “{state}”. Please look at its present state.',
    },
    'leave-over': { title: 'This leave is over', detail: 'The time of leave {leave} has passed. Please ask anew.' },
    'leave-not-yet': { title: 'The leave has not begun', detail: 'Please go when its time comes.' },
    'leave-overlaps': {
      title: 'Leave is asked for already',
      detail: 'Leave {leave} covers this time. Please withdraw it or choose other dates.',
    },
    'leave-begins-past': {
      title: 'That time has passed',
      detail: 'Leave is asked for beforehand. Please choose a time from now on.',
    },
    'leave-too-long': { title: 'Too long', detail: 'At most {most} days at a time. Please check the dates.' },
    'no-working-time': {
      title: 'No working time',
      detail: 'There is no working time between these two. Please check begin and end.',
    },
    'kind-not-granted': { title: 'Not granted in this hall', detail: 'Please choose another kind of leave.' },
    'use-annual-leave': {
      title: 'Please take annual leave',
      detail: 'Contract staff past their first year take annual leave for personal matters.',
    },
    'short-notice': {
      title: 'Please ask earlier',
      detail: 'This leave must be asked for {hours} hours before. If it cannot wait, say why: a leader agrees first.',
    },
    'stand-in-away': {
      title: 'They are away too',
      detail: '{name} cannot take over then. Please choose somebody else.',
    },
    'nobody-to-sign': {
      title: 'Nobody can sign it',
      detail: 'The hall has nobody who may sign this leave. Please tell an administrator.',
    },
    'seal-first': {
      title: 'The seal comes first',
      detail: 'Please check that the paper form bears the seal of the unit, and tick “seal seen”.',
    },
    'certificate-first': {
      title: 'The certificate comes first',
      detail: 'This leave needs a certificate. Please check it and tick “certificate seen”.',
    },
    'longer-too-late': {
      title: 'The day has ended',
      detail: 'Longer hours are asked for and approved beforehand, before {time} of that day.',
    },
    'longer-over-cap': { title: 'Longer than allowed', detail: 'That day may be open until {time} at most.' },
    'longer-asked-already': {
      title: 'Asked for already',
      detail: 'A request until {time} waits for its answer that day.',
    },
    'leave-runs': {
      title: 'Your leave still runs',
      detail: 'It runs until {until}. End it first, then come back to counter {counter}.',
    },
    'longer-answered': {
      title: 'This request is settled',
      detail: 'The request until {time} was answered or withdrawn. See how it stands now.',
    },
  },
};
