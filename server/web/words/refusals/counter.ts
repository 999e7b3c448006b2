/** What the hub says when a counter cannot be opened or closed: when it cannot do a thing. */
export const counterRefusalWords = {
  zh: {
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
    'counter-closed': { title: '窗口未开放', detail: '请先开放 {counter} 号窗口。' },
    'counter-away': { title: '离岗牌还挂着', detail: '请先取下 {counter} 号窗口的离岗牌。' },
    'signed-in-elsewhere': { title: '您已在另一窗口', detail: '您还在 {counter} 号窗口值守，请先关闭那边。' },
    'nobody-calls-there': {
      title: '那个窗口没有人叫号',
      detail: '{counter} 号窗口现在未开放或无人。请转到 {instead} 号窗口，或让其排回原队列最前面。',
    },
    'nobody-calls-anywhere': {
      title: '那个窗口没有人叫号',
      detail: '{counter} 号窗口现在未开放或无人。请先请人开放窗口，或让其排回原队列最前面。',
    },
    'still-on-post': { title: '您还在岗上', detail: '您还在 {counter} 号窗口值守，请先关闭或交接窗口。' },
  },
  en: {
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
    'counter-closed': { title: 'The counter is closed', detail: 'Please open counter {counter} first.' },
    'counter-away': { title: 'The away sign is up', detail: 'Please take down the sign of counter {counter} first.' },
    'signed-in-elsewhere': {
      title: 'You are at another counter',
      detail: 'You still stand at counter {counter}. Please close it first.',
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
    'still-on-post': {
      title: 'You are still on post',
      detail: 'You still stand at counter {counter}. Please close it or hand it over first.',
    },
  },
};
