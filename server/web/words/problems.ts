import type { Unknown } from '../../../protocol/refusals.ts';

export type ProblemCode =
  | 'invalid'
  | 'sign-in'
  | 'wrong-credentials'
  | 'locked'
  | 'asked-too-often'
  | 'no-such-case'
  | 'not-allowed'
  | 'foreign-origin'
  | 'too-large'
  | 'not-json'
  | 'key-missing'
  | 'key-reused'
  | 'slow-down'
  | 'fault'
  | 'cannot-write'
  | 'stopping';

/** Every other no of the web door. */
export const problemWords: Record<'zh' | 'en', Record<ProblemCode, { title: string; detail: string }>> = {
  zh: {
    invalid: { title: '内容有误', detail: '请按提示改正后再试。' },
    'sign-in': { title: '请先登录', detail: '请用工号和口令登录，或先登记这台设备。' },
    'wrong-credentials': { title: '工号或口令不对', detail: '请核对后再试。连续输错会暂时锁定。' },
    'asked-too-often': { title: '试得太多了', detail: '请在 {retryAfterS} 秒后再试，或扫回执上的二维码。' },
    'no-such-case': { title: '没有查到', detail: '没有查到。请核对编号和后四位，或带回执到大厅问。' },
    locked: { title: '暂时锁定', detail: '口令输错次数过多，请 {retryAfterS} 秒后再试。' },
    'not-allowed': { title: '没有权限', detail: '您的岗位不能这样做，请联系首席代表或管理员。' },
    'foreign-origin': { title: '来源不符', detail: '只接受本大厅页面发来的请求。' },
    'too-large': { title: '内容过大', detail: '一次最多 64 KB。' },
    'not-json': { title: '格式不对', detail: '请以 JSON 发送（Content-Type: application/json）。' },
    'key-missing': { title: '缺少请求编号', detail: '请在 Idempotency-Key 中给出 1–64 位字母、数字、- 或 _。' },
    'key-reused': { title: '请求编号重复', detail: '同一编号已用于另一请求，请换新编号。' },
    'slow-down': { title: '请慢一点', detail: '请 {retryAfterS} 秒后再试。' },
    fault: { title: '系统出错', detail: '没有任何改动。请再试一次，仍不行请联系管理员。' },
    'cannot-write': { title: '暂时不能保存', detail: '主机磁盘写不进去，没有任何改动。请联系管理员；已取的号都在。' },
    stopping: { title: '主机正在关闭', detail: '请稍候再试，没有任何改动。' },
  },
  en: {
    invalid: { title: 'Not valid', detail: 'Please correct what is named and try again.' },
    'sign-in': { title: 'Please sign in', detail: 'Sign in with job number and PIN, or pair this device first.' },
    'wrong-credentials': {
      title: 'Wrong job number or PIN',
      detail: 'Please check and try again. Several wrong tries lock it for a while.',
    },
    'asked-too-often': {
      title: 'Too many tries',
      detail: 'Please try again in {retryAfterS} seconds, or scan the code on your receipt.',
    },
    'no-such-case': {
      title: 'Nothing found',
      detail: 'Nothing found. Please check the number and the last four, or ask in the hall with your receipt.',
    },
    locked: { title: 'Locked for a while', detail: 'Too many wrong tries. Please try again in {retryAfterS} seconds.' },
    'not-allowed': {
      title: 'Not allowed',
      detail: 'Your role may not do this. Please ask the chief representative or an administrator.',
    },
    'foreign-origin': { title: 'Foreign origin', detail: 'Only pages of this hall may ask.' },
    'too-large': { title: 'Too large', detail: 'At most 64 KiB at a time.' },
    'not-json': { title: 'Not JSON', detail: 'Please send JSON (Content-Type: application/json).' },
    'key-missing': {
      title: 'No idempotency key',
      detail: 'Please give an Idempotency-Key of 1–64 letters, digits, - or _.',
    },
    'key-reused': { title: 'Key used before', detail: 'This key belongs to another request. Please use a fresh one.' },
    'slow-down': { title: 'Please slow down', detail: 'Please try again in {retryAfterS} seconds.' },
    fault: {
      title: 'Something went wrong',
      detail: 'Nothing was changed. Please try again; if it stays, tell an administrator.',
    },
    'cannot-write': {
      title: 'Cannot save now',
      detail:
        'The hub cannot write to its disk; nothing was changed. Please tell an administrator. Numbers already taken are safe.',
    },
    stopping: { title: 'The hub is closing down', detail: 'Please try again in a moment. Nothing was changed.' },
  },
};

export const unknownWords: Record<'zh' | 'en', Record<Unknown, string>> = {
  zh: {
    service: '没有这个事项',
    class: '没有这类人群',
    ticket: '没有这个号',
    counter: '没有这个窗口',
    queue: '没有这个队列',
    printer: '没有这台打印机',
    staff: '没有这个工号',
    note: '没有这条留言，或已办完',
    ask: '没有这次请求',
    'longer-hours': '没有这份延时服务的申请',
    device: '没有这台设备',
    code: '没有这个配对码',
    help: '没有这次呼叫',
    job: '没有这张小票',
    assignment: '没有这项排班',
    meeting: '没有这个会议',
    cover: '没有这项顶岗安排',
    check: '清单里没有这一项',
    'hand-over': '没有这次交接',
    leave: '没有这份请假',
    case: '没有这个办件',
    material: '事项的材料清单里没有这一项',
    part: '这个办件没有这一部分',
    department: '没有这个部门',
    notice: '没有这份告知',
    paper: '没有这份文书',
    guide: '没有这一版办事指南',
    consultation: '没有这次咨询',
    message: '没有这条留言',
    'unit-call': '没有这次呼请',
    milestone: '没有这个节点',
    fee: '没有这项费用',
    file: '没有这个文件',
    topic: '没有这个画面',
    route: '没有这个地址',
    command: '没有这个命令',
  },
  en: {
    service: 'No such service',
    class: 'No such class of visitor',
    ticket: 'No such ticket',
    counter: 'No such counter',
    queue: 'No such queue',
    printer: 'No such printer',
    note: 'No such note, or it is done',
    ask: 'No such request',
    'longer-hours': 'No such request for longer hours',
    staff: 'No such job number',
    device: 'No such device',
    code: 'No such code',
    help: 'No such call for help',
    job: 'No such slip',
    assignment: 'No such duty in the rota',
    meeting: 'No such meeting',
    cover: 'No such cover',
    check: 'No such item on the list',
    'hand-over': 'No such hand-over',
    leave: 'No such leave',
    case: 'No such case',
    material: 'The matter’s list has no such material',
    part: 'The case has no such part',
    department: 'No such department',
    notice: 'No such notice',
    paper: 'No such paper of this case',
    guide: 'No such version of the guide',
    consultation: 'No such consultation',
    message: 'No such message',
    'unit-call': 'No such call of the back office',
    milestone: 'No such milestone',
    fee: 'No such fee of this case',
    file: 'No such file',
    topic: 'No such view',
    route: 'No such address',
    command: 'No such command',
  },
};

/** What to do about anything that is not there. */
export const unknownDetail: Record<'zh' | 'en', string> = {
  zh: '请核对后再试。',
  en: 'Please check it and try again.',
};
