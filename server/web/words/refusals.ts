import type { RefusalCode } from '../../../protocol/refusals.ts';

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

export const stateWords: Record<'zh' | 'en', Record<string, string>> = {
  zh: {
    waiting: '等候',
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
    asked: '已呼叫',
    answered: '已应答',
    over: '已结束',
  },
  en: {
    waiting: 'waiting',
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
    asked: 'asked',
    answered: 'answered',
    over: 'over',
  },
};
