import type { RefusalCode } from '../../../protocol/refusals.ts';
import { caseRefusalWords, caseStateWords } from './case-refusals.ts';
import { caseLimitWords, caseStepRefusalWords } from './case-step-refusals.ts';
import { deskRefusalWords } from './desk-refusals.ts';

type Words = { title: string; detail: string };

/** What the hub says when it cannot do a thing, in the person's words, with what to do next. `{name}` is filled in. */
export const refusalWords: Record<'zh' | 'en', Record<RefusalCode, Words>> = {
  zh: {
    'not-issuing': { title: '现在不能取号', detail: '{reason}' },
    'one-live-ticket': { title: '您已有一个号', detail: '您今天的 {number} 号还有效，请按原号等候叫号。' },
    'daily-limit': { title: '今天的号已取完', detail: '此项今天 {limit} 个号已取完，请改日再来，或到导办台咨询。' },
    'not-today': { title: '预约不在今天', detail: '请按预约的日期前来取号。' },
    taken: { title: '窗口已有人值守', detail: '{counter} 号窗口已有人在岗，请先与其交接。' },
    'not-your-post': {
      title: '不是您的岗位',
      detail: '您不在 {counter} 号窗口的 A、B 角之内，也未被指定顶岗，请联系首席代表。',
    },
    'still-waiting': {
      title: '还有群众在等',
      detail: '{counter} 号窗口是最后一个办理窗口，还有 {waiting} 人在等。请办完再关，或请带班领导写明事由后关闭。',
    },
    'already-open': { title: '窗口已经开放', detail: '{counter} 号窗口已经开放。' },
    'finish-first': { title: '请先办完当前号', detail: '{number} 号还未办结，请先办结、暂挂或转出。' },
    'counter-closed': { title: '窗口未开放', detail: '请先开放 {counter} 号窗口。' },
    'counter-away': { title: '离岗牌还挂着', detail: '请先取下 {counter} 号窗口的离岗牌。' },
    'nobody-waiting': { title: '没有人在等', detail: '您的队列里现在没有人等候。' },
    'wrong-state': { title: '现在不能这样做', detail: '{number} 号现在是“{state}”，不能这样做。请看最新状态。' },
    'not-yours': { title: '不是您的号', detail: '{number} 号不在您的窗口，请到 {counter} 号窗口处理。' },
    'recall-first': { title: '还没到过号次数', detail: '请再呼叫 {left} 次，仍未到才可记为过号。' },
    'both-away': { title: 'A、B 角不能同时离岗', detail: '{name} 已离岗，请等其回来，或先指定第三人顶岗。' },
    'cover-not-on-post': { title: '顶岗人还没到岗', detail: '工号 {jobNo} 还未登录到岗，到岗后才能离开。' },
    'too-long': { title: '离岗时间太长', detail: '离岗一次最多 {most} 分钟，更长请走请假手续。' },
    'no-sign': { title: '没有挂离岗牌', detail: '{counter} 号窗口没有挂离岗牌。' },
    'not-authorised': {
      title: '没有顶岗授权',
      detail: '您不是 {counter} 号窗口的 B 角，也未被指定顶岗，或授权已到期，请联系首席代表或带班领导。',
    },
    'not-covered': { title: '没有人在顶岗', detail: '{counter} 号窗口现在没有人顶岗。' },
    'cover-needed': {
      title: '顶岗人还要用',
      detail: '{counter} 号窗口 A、B 角不在时由 {name} 顶岗，请先另指定一人，或等其回来。',
    },
    'ends-before-it-begins': { title: '时间不对', detail: '结束时间须在开始时间之后，请核对后再试。' },
    'nothing-to-note': { title: '没有要记录的', detail: '各岗位没有变化。' },
    'signed-in-elsewhere': { title: '您已在另一窗口', detail: '您还在 {counter} 号窗口值守，请先关闭那边。' },
    'no-printer': { title: '没有打印机', detail: '大厅没有可用的小票打印机，请让群众记号或扫码。' },
    'too-many-pending': { title: '等待登记的设备太多', detail: '请先处理已有的配对码，或等十分钟后再试。' },
    'code-expired': { title: '配对码已过期', detail: '请看设备上的新配对码，再输入一次。' },
    'too-many-copies': { title: '补打次数已满', detail: '{number} 号最多补打 {most} 次，请让群众扫码或记号。' },
    'nothing-to-call-back': {
      title: '不用打回呼单',
      detail: '{number} 号没有被暂存或重新排队，原小票仍然有效。',
    },
    'slip-is-well': { title: '这张小票没有问题', detail: '它已经打印，或正在打印，不用处理。' },
    'on-leave': { title: '请假中', detail: '{name} {day} 请假，请换人。' },
    'twice-at-once': { title: '同一时间已有安排', detail: '{name} {day} 同一时间已有安排，请先取消，或换人。' },
    'no-such-shift': { title: '没有这个班次', detail: '{day} 没有这个班次，请看当天的工作时间。' },
    'day-over': { title: '这一天已经过去', detail: '{day} 已经过去，排班不再改动。' },
    'needs-reason': { title: '请写明理由', detail: '{month} 的排班表已报送，改动请写明理由。' },
    'same-week': { title: '是同一周', detail: '请选另一周。' },
    'nothing-planned': { title: '还没有排班', detail: '{what} 还没有排班，请先排班。' },
    'already-filed': { title: '已经报送', detail: '{month} 的排班表已经报送；改动请写明理由。' },
    'not-a-leader': { title: '不是带班领导', detail: '{name} 没有带班领导的角色，请换人。' },
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
    'not-their-post': {
      title: '不能请这位',
      detail: '{name}不在 {counter} 号窗口的 A、B 角和备岗之内，请另请一位，或先指定顶岗。',
    },
    'stands-elsewhere': { title: '这位正在值守', detail: '{name}正在 {counter} 号窗口值守，请另请一位。' },
    'asked-already': { title: '已经请过了', detail: '已经请{name}到 {counter} 号窗口，请等答复，或另请一位。' },
    'not-asked': { title: '请的不是您', detail: '只有被请的人可以答复。' },
    'ask-over': { title: '不用答复了', detail: '{counter} 号窗口的请求已经有了结果。' },
    'not-open-that-day': { title: '这一天不开门', detail: '不开门的日子不能延长，请核对日期。' },
    'longer-too-late': { title: '已经过了下班时间', detail: '延时服务须事先申请、事先批准，当天 {time} 下班前有效。' },
    'longer-over-cap': { title: '超过延长上限', detail: '这一天最晚可以延长到 {time}。' },
    'longer-asked-already': { title: '已经申请过', detail: '这一天已有延长到 {time} 的申请，请等批复。' },
    'nobody-in-front': { title: '窗口前没有群众', detail: '{counter} 号窗口没有正在办的号。' },
    'leave-runs': { title: '您的请假还没有结束', detail: '请假到 {until}。请先销假，再回 {counter} 号窗口。' },
    'alert-over': { title: '这条提醒已经消除', detail: '事情已经解决，不用再接手。请看最新的提醒。' },
    'nobody-calls-there': {
      title: '那个窗口没有人叫号',
      detail: '{counter} 号窗口现在未开放或无人。请转到 {instead} 号窗口，或让其排回原队列最前面。',
    },
    'nobody-calls-anywhere': {
      title: '那个窗口没有人叫号',
      detail: '{counter} 号窗口现在未开放或无人。请先请人开放窗口，或让其排回原队列最前面。',
    },
    'taken-up-already': { title: '已经由您处理', detail: '这条提醒您已接手，办完自动消除。' },
    'longer-answered': { title: '这份申请已经办结', detail: '延长到 {time} 的申请已批复或撤回，请看最新状态。' },
    'still-on-post': { title: '您还在岗上', detail: '您还在 {counter} 号窗口值守，请先关闭或交接窗口。' },
    ...caseRefusalWords.zh,
    ...deskRefusalWords.zh,
    ...caseStepRefusalWords.zh,
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
    'not-issuing': { title: 'No numbers now', detail: '{reason}' },
    'one-live-ticket': {
      title: 'You already have a number',
      detail: 'Your number {number} of today is still valid. Please wait for it to be called.',
    },
    'daily-limit': {
      title: 'No numbers left today',
      detail: 'All {limit} numbers for this are taken today. Please come another day or ask at the guide desk.',
    },
    'not-today': { title: 'The appointment is not today', detail: 'Please come on the day of your appointment.' },
    taken: {
      title: 'Somebody is at this counter',
      detail: 'Counter {counter} is staffed. Please hand over with them first.',
    },
    'not-your-post': {
      title: 'Not your post',
      detail:
        'You are neither A nor B of counter {counter}, nor named as its cover. Please ask the chief representative.',
    },
    'still-waiting': {
      title: 'People are still waiting',
      detail:
        'Counter {counter} is the last one open and {waiting} people wait. Serve them first, or ask a leader to close it with a reason.',
    },
    'already-open': { title: 'Already open', detail: 'Counter {counter} is open already.' },
    'finish-first': {
      title: 'Finish the present number first',
      detail: 'Number {number} is not done. Finish it, put it on hold or transfer it.',
    },
    'counter-closed': { title: 'The counter is closed', detail: 'Please open counter {counter} first.' },
    'counter-away': { title: 'The away sign is up', detail: 'Please take down the sign of counter {counter} first.' },
    'nobody-waiting': { title: 'Nobody is waiting', detail: 'There is nobody in your queues now.' },
    'wrong-state': {
      title: 'Not possible now',
      detail: 'Number {number} is now “{state}”. Please look at its present state.',
    },
    'not-yours': {
      title: 'Not your number',
      detail: 'Number {number} is not at your counter. Please go to counter {counter}.',
    },
    'recall-first': { title: 'Call again first', detail: 'Please call {left} more times before marking it missed.' },
    'both-away': {
      title: 'A and B may not both be away',
      detail: '{name} is away already. Wait for their return, or name a third person first.',
    },
    'cover-not-on-post': {
      title: 'The cover is not on post',
      detail: 'Staff {jobNo} has not signed in yet. You can leave once they have.',
    },
    'too-long': {
      title: 'Too long for a sign',
      detail: 'A sign lasts at most {most} minutes. For longer please ask for leave.',
    },
    'no-sign': { title: 'No sign is up', detail: 'There is no away sign on counter {counter}.' },
    'not-authorised': {
      title: 'Not authorised to stand in',
      detail:
        'You are not B of counter {counter}, nor named to stand in, or your authority has ended. Please ask the chief representative or the duty leader.',
    },
    'not-covered': { title: 'Nobody stands in', detail: 'Nobody stands in at counter {counter} now.' },
    'cover-needed': {
      title: 'The cover is still needed',
      detail:
        '{name} stands in at counter {counter} while A and B are away. Name another first, or wait for their return.',
    },
    'ends-before-it-begins': {
      title: 'Times do not fit',
      detail: 'The end must be later than the beginning. Please check and try again.',
    },
    'nothing-to-note': { title: 'Nothing to note', detail: 'Nothing has changed at the posts.' },
    'signed-in-elsewhere': {
      title: 'You are at another counter',
      detail: 'You still stand at counter {counter}. Please close it first.',
    },
    'no-printer': {
      title: 'No printer',
      detail: 'The hall has no slip printer. Please let the visitor note or scan the number.',
    },
    'too-many-pending': {
      title: 'Too many devices waiting',
      detail: 'Accept the pending codes first, or try again in ten minutes.',
    },
    'code-expired': { title: 'The code has expired', detail: 'Please read the new code off the device and enter it.' },
    'too-many-copies': {
      title: 'No more reprints',
      detail: 'Number {number} can be reprinted {most} times at most. Please let the visitor scan or note it.',
    },
    'nothing-to-call-back': {
      title: 'No call-back slip needed',
      detail: 'Number {number} was neither put aside nor put back in line; its first slip holds.',
    },
    'slip-is-well': {
      title: 'This slip is well',
      detail: 'It was printed, or is being printed. There is nothing to do.',
    },
    'on-leave': { title: 'On leave', detail: '{name} is on leave on {day}. Please choose somebody else.' },
    'twice-at-once': {
      title: 'Already planned at that time',
      detail: '{name} has another duty at that time on {day}. Cancel it first, or choose somebody else.',
    },
    'no-such-shift': { title: 'No such shift', detail: 'There is no such shift on {day}. Please see its hours.' },
    'day-over': { title: 'That day is over', detail: '{day} is over; its rota is not changed any more.' },
    'needs-reason': {
      title: 'Please give a reason',
      detail: 'The rota of {month} was filed. Please say why it is changed.',
    },
    'same-week': { title: 'The same week', detail: 'Please choose another week.' },
    'nothing-planned': { title: 'Nothing planned yet', detail: 'There is no rota for {what} yet. Please plan first.' },
    'already-filed': {
      title: 'Filed already',
      detail: 'The rota of {month} was filed already; to change it give a reason.',
    },
    'not-a-leader': { title: 'Not a leader', detail: '{name} has not the role of a leader. Please choose another.' },
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
    'not-their-post': {
      title: 'Not theirs to open',
      detail: '{name} is neither A, B nor stand-by of counter {counter}. Ask somebody else, or name a cover first.',
    },
    'stands-elsewhere': { title: 'They stand elsewhere', detail: '{name} is at counter {counter}. Ask somebody else.' },
    'asked-already': {
      title: 'Asked already',
      detail: '{name} has been asked to counter {counter} already. Please wait for the answer, or ask somebody else.',
    },
    'not-asked': { title: 'You were not asked', detail: 'Only the person who was asked can answer.' },
    'ask-over': { title: 'Nothing to answer any more', detail: 'The request for counter {counter} is settled.' },
    'not-open-that-day': {
      title: 'Not open on that day',
      detail: 'A day without hours cannot be made longer. Check the date.',
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
    'nobody-in-front': { title: 'Nobody in front', detail: 'No number is being served at counter {counter}.' },
    'leave-runs': {
      title: 'Your leave still runs',
      detail: 'It runs until {until}. End it first, then come back to counter {counter}.',
    },
    'alert-over': {
      title: 'This alert is over',
      detail: 'What it told of is settled: there is nothing to take up. Please look at the present alerts.',
    },
    'nobody-calls-there': {
      title: 'Nobody calls there',
      detail:
        'Counter {counter} is closed or unattended. Please choose counter {instead}, or send them to the head of the line.',
    },
    'nobody-calls-anywhere': {
      title: 'Nobody calls there',
      detail:
        'Counter {counter} is closed or unattended. Please have a counter opened, or send them to the head of the line.',
    },
    'taken-up-already': {
      title: 'You see to it already',
      detail: 'You have taken this up; it goes away once it is done.',
    },
    'longer-answered': {
      title: 'This request is settled',
      detail: 'The request until {time} was answered or withdrawn. See how it stands now.',
    },
    'still-on-post': {
      title: 'You are still on post',
      detail: 'You still stand at counter {counter}. Please close it or hand it over first.',
    },
    ...caseRefusalWords.en,
    ...deskRefusalWords.en,
    ...caseStepRefusalWords.en,
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

/** Why no numbers are given now: the `reason` of `not-issuing`. `{next}` is when the hall opens next. */
export const notIssuingWords = {
  zh: {
    'not-yet': '还没到上班时间，{next} 开始取号。',
    noon: '现在是午休，{next} 继续取号。',
    'last-issue-past': '今天已停止取号，{next} 开始取号。手里的号今天都会办完。',
    'closed-today': '今天不办公，{next} 开始取号。',
    closed: '今天已经下班，{next} 开始取号。',
    open: '请稍候再试。',
    unknown: '请到导办台咨询。',
  },
  en: {
    'not-yet': 'The hall is not open yet. Numbers from {next}.',
    noon: 'It is the noon break. Numbers again from {next}.',
    'last-issue-past': 'No more numbers today; again from {next}. Every number already taken is served today.',
    'closed-today': 'The hall is closed today. Numbers from {next}.',
    closed: 'The hall has closed for today. Numbers from {next}.',
    open: 'Please try again in a moment.',
    unknown: 'Please ask at the guide desk.',
  },
};

/** The same code in other words, by what it is `of`. */
export const otherWords: Record<'zh' | 'en', Record<string, Words>> = caseLimitWords;

export const stateWords: Record<'zh' | 'en', Record<string, string>> = {
  zh: {
    waiting: '等候',
    draft: '起草中',
    submitted: '待审批',
    published: '已发布',
    called: '已叫号',
    serving: '办理中',
    held: '暂挂',
    missed: '过号',
    served: '已办结',
    left: '已离开',
    cancelled: '已取消',
    pending: '待登记',
    accepted: '已登记',
    revoked: '已停用',
    requested: '待批',
    approved: '已批准，待备案',
    filed: '已备案',
    'on-leave': '休假中',
    closed: '已销假',
    rejected: '未批准',
    withdrawn: '已撤回',
    asked: '已呼叫',
    answered: '已应答',
    over: '已结束',
    ...caseStateWords.zh,
  },
  en: {
    waiting: 'waiting',
    draft: 'a draft',
    submitted: 'waiting for approval',
    published: 'published',
    called: 'called',
    serving: 'in service',
    held: 'on hold',
    missed: 'missed',
    served: 'done',
    left: 'left',
    cancelled: 'cancelled',
    pending: 'pending',
    accepted: 'accepted',
    revoked: 'revoked',
    requested: 'requested',
    approved: 'approved, to be filed',
    filed: 'filed',
    'on-leave': 'on leave',
    closed: 'closed',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    asked: 'asked',
    answered: 'answered',
    over: 'over',
    ...caseStateWords.en,
  },
};
