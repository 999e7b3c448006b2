/** What the hub says when a number cannot be taken, called or moved: when it cannot do a thing. */
export const queueRefusalWords = {
  zh: {
    'not-issuing': { title: '现在不能取号', detail: '{reason}' },
    'one-live-ticket': { title: '您已有一个号', detail: '您今天的 {number} 号还有效，请按原号等候叫号。' },
    'daily-limit': { title: '今天的号已取完', detail: '此项今天 {limit} 个号已取完，请改日再来，或到导办台咨询。' },
    'not-today': { title: '预约不在今天', detail: '请按预约的日期前来取号。' },
    'finish-first': { title: '请先办完当前号', detail: '{number} 号还未办结，请先办结、暂挂或转出。' },
    'nobody-waiting': { title: '没有人在等', detail: '您的队列里现在没有人等候。' },
    'wrong-state': { title: '现在不能这样做', detail: '{number} 号现在是“{state}”，不能这样做。请看最新状态。' },
    'not-yours': { title: '不是您的号', detail: '{number} 号不在您的窗口，请到 {counter} 号窗口处理。' },
    'recall-first': { title: '还没到过号次数', detail: '请再呼叫 {left} 次，仍未到才可记为过号。' },
    'no-printer': { title: '没有打印机', detail: '大厅没有可用的小票打印机，请让群众记号或扫码。' },
    'too-many-copies': { title: '补打次数已满', detail: '{number} 号最多补打 {most} 次，请让群众扫码或记号。' },
    'nothing-to-call-back': {
      title: '不用打回呼单',
      detail: '{number} 号没有被暂存或重新排队，原小票仍然有效。',
    },
    'slip-is-well': { title: '这张小票没有问题', detail: '它已经打印，或正在打印，不用处理。' },
    'nobody-in-front': { title: '窗口前没有群众', detail: '{counter} 号窗口没有正在办的号。' },
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
    'finish-first': {
      title: 'Finish the present number first',
      detail: 'Number {number} is not done. Finish it, put it on hold or transfer it.',
    },
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
    'no-printer': {
      title: 'No printer',
      detail: 'The hall has no slip printer. Please let the visitor note or scan the number.',
    },
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
    'nobody-in-front': { title: 'Nobody in front', detail: 'No number is being served at counter {counter}.' },
  },
};
