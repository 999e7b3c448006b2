/** What the hub says about signs, standing in and what is asked of others: when it cannot do a thing. */
export const coverRefusalWords = {
  zh: {
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
    'not-their-post': {
      title: '不能请这位',
      detail: '{name}不在 {counter} 号窗口的 A、B 角和备岗之内，请另请一位，或先指定顶岗。',
    },
    'stands-elsewhere': { title: '这位正在值守', detail: '{name}正在 {counter} 号窗口值守，请另请一位。' },
    'asked-already': { title: '已经请过了', detail: '已经请{name}到 {counter} 号窗口，请等答复，或另请一位。' },
    'not-asked': { title: '请的不是您', detail: '只有被请的人可以答复。' },
    'ask-over': { title: '不用答复了', detail: '{counter} 号窗口的请求已经有了结果。' },
    'not-open-that-day': { title: '这一天不开门', detail: '不开门的日子不能延长，请核对日期。' },
    'alert-over': { title: '这条提醒已经消除', detail: '事情已经解决，不用再接手。请看最新的提醒。' },
    'taken-up-already': { title: '已经由您处理', detail: '这条提醒您已接手，办完自动消除。' },
  },
  en: {
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
    'alert-over': {
      title: 'This alert is over',
      detail: 'What it told of is settled: there is nothing to take up. Please look at the present alerts.',
    },
    'taken-up-already': {
      title: 'You see to it already',
      detail: 'You have taken this up; it goes away once it is done.',
    },
  },
};
