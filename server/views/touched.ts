import type { Fact } from '../hall/facts.ts';
import { countersOf } from '../posts/posted.ts';
import { monthOf } from '../posts/rota-days.ts';
import type { Setting } from './setting.ts';
import { mattersTouched } from './touched-desk.ts';
import type { Shows } from './topics.ts';

/** Which views a command touches, and whether people in the hall look for the change this instant. */
export interface Touched {
  urgent: Set<string>;
  soon: Set<string>;
  everything: boolean;
  /** Whatever is watched of these: a leave may lie in any month. */
  kinds: Set<Shows['kind']>;
}

/** What is drawn only when something happened: a month of a large hall takes the hub some ms, and its days begin with a fact of their own. */
export const changesWithTime = (topic: string): boolean =>
  !['rota/', 'rota-place/', 'breaches', 'fees'].some((kind) => topic.startsWith(kind));

/** What a lobby full of people waits to see: the rest of a visit is theirs at the counter, and may be a blink later on the boards. */
const lobbyLooksUp = new Set<Fact['fact']>([
  'ticket-called',
  'ticket-recalled',
  'sign-put-up',
  'sign-taken-down',
  'counter-opened',
  'counter-closed',
  'cover-taken',
  'cover-released',
  'counter-unattended',
  'counter-attended',
]);

/** `tickets`: a wildcard for the pages of everybody who waits in those queues. */
export function touchedBy(setting: Setting, facts: readonly Fact[]): Touched & { queues: Set<string> } {
  const { hall } = setting;
  const urgent = new Set<string>();
  const soon = new Set<string>();
  const queues = new Set<string>();
  const kinds = new Set<Shows['kind']>();
  let everything = false;
  const counterSeen = (number: number, lobbyLooksUp: boolean) => {
    const lobby = lobbyLooksUp ? urgent : soon;
    lobby.add('board').add(`board/${hall.counters.get(number)!.zone}`);
    urgent.add(`counter/${number}`).add(`desk/${number}`).add(`console/${number}`).add(`intake/${number}`);
  };
  const queueMoved = (queue: string) => {
    queues.add(queue);
    soon
      .add('board')
      .add(`board/${hall.queues.get(queue)!.zone}`)
      .add('kiosk')
      .add('hall');
    // A forecast reads every line that its counters share: the boards of the queues beside this one show another wait.
    for (const counter of hall.countersOf(queue))
      for (const beside of counter.queues) soon.add(`board/${hall.queues.get(beside)!.zone}`);
    for (const counter of hall.countersOf(queue)) soon.add(`console/${counter.number}`);
  };
  const thisMonth = monthOf(hall.zone.local(setting.now()).day);
  const ownDay = (jobNo: string) => soon.add(`my-day/${jobNo}`).add(`my-month/${jobNo}/${thisMonth}`);
  const everybodysOwn = () => {
    for (const { jobNo } of hall.file.staff) {
      soon.add(`my-post/${jobNo}`).add(`leave/${jobNo}`);
      ownDay(jobNo);
    }
  };
  const planned = (day: string, jobNo: string) =>
    soon.add(`rota/${monthOf(day)}`).add(`my-month/${jobNo}/${monthOf(day)}`);
  const caseMoved = (id: string) => {
    soon.add(`case/${id}`);
    kinds.add('cases-due');
    const kase = setting.looks.case(id);
    if (!kase) return;
    soon.add(`case-progress/${kase.token}`).add(`cases/unit/${kase.unit}`);
    soon.add(`cases/mine/${kase.holder}`).add(`open-matters/${kase.holder}`);
    // Departments with a part in it: theirs to do, done, or over with the case.
    for (const { unit } of kase.parts) soon.add(`cases/unit/${unit}`);
    // Where it is worked on with the applicant at the counter.
    const visit = setting.looks.ticketByRef(kase.visits.at(-1)!);
    if (visit?.state === 'serving' && visit.counter !== null)
      urgent.add(`intake/${visit.counter}`).add(`desk/${visit.counter}`);
  };
  for (const fact of facts) {
    const matters = mattersTouched(setting, fact);
    for (const topic of matters.urgent) urgent.add(topic);
    for (const topic of matters.soon) soon.add(topic);
    if ('case' in fact) caseMoved(fact.case);
    if (fact.fact === 'case-handed-over' || fact.fact === 'case-taken-over')
      soon.add(`cases/mine/${fact.from}`).add(`open-matters/${fact.from}`);
    // Where it was on its way to: nobody knows any more once it is there.
    if (fact.fact === 'case-sent' || fact.fact === 'case-taken-over') kinds.add('my-cases').add('unit-cases');
    if ('queue' in fact) queueMoved(fact.queue);
    if (fact.fact === 'ticket-transferred') {
      queueMoved(fact.from.queue);
      counterSeen(fact.from.counter, false);
    }
    if ('counter' in fact && typeof fact.counter === 'number') {
      counterSeen(fact.counter, lobbyLooksUp.has(fact.fact));
      soon.add('hall').add(`duty/${setting.day()}/${fact.counter}`);
      // What is put aside at a counter is open work of its post.
      const post = hall.posts.get(fact.counter);
      if (post)
        for (const jobNo of [post.a, post.b, ...(post.more ?? []), ...(post.standBy ?? []), post.chief])
          soon.add(`my-post/${jobNo}`);
    }
    if (
      fact.fact === 'sign-put-up' ||
      fact.fact === 'sign-taken-down' ||
      fact.fact === 'off-post' ||
      fact.fact === 'off-post-over'
    )
      soon.add(`sign-record/${setting.day().slice(0, 7)}`);
    switch (fact.fact) {
      case 'counter-opened':
      case 'counter-closed':
      case 'sign-put-up':
      case 'sign-taken-down':
      case 'cover-taken':
      case 'cover-released':
      case 'counter-unattended':
      case 'counter-attended':
        soon.add('duty');
        // Whoever was asked there need not come any more.
        for (const { staff } of setting.looks.asksOf(setting.day())) soon.add(`asked/${staff}`);
        // Whose leave waits for somebody at a counter is told when somebody comes.
        everybodysOwn();
        // Where people go instead, and every forecast, may change with one counter.
        for (const queue of hall.counters.get(fact.counter)!.queues) queueMoved(queue);
        for (const number of hall.counters.keys())
          soon.add(`counter/${number}`).add(`desk/${number}`).add(`console/${number}`);
        for (const { id } of hall.file.zones) soon.add(`board/${id}`);
        break;
      case 'day-opened':
      case 'calendar-imported':
      // Its last minutes are on every screen of the hall.
      case 'longer-hours-approved':
      case 'signed-in':
      case 'signed-out':
      case 'help-asked':
      case 'help-answered':
      case 'help-over':
        everything = true;
        break;
      case 'alert-taken-up':
        kinds.add('hall').add('console');
        break;
      case 'longer-hours-asked':
      case 'longer-hours-declined':
      case 'longer-hours-withdrawn':
        kinds.add('longer-hours');
        soon.add('hall');
        break;
      case 'asked-to-counter':
        urgent.add(`asked/${fact.staff}`);
        break;
      case 'asked-to-cover':
        urgent.add(`asked/${fact.staff}`);
        everybodysOwn();
        break;
      case 'ask-declined':
        soon.add(`asked/${fact.staff}`);
        // Who asked for a cover reads the answer on the own page.
        everybodysOwn();
        break;
      case 'cover-named':
      case 'cover-withdrawn':
      case 'cover-on-post':
      case 'off-post':
      case 'off-post-over':
        soon.add('duty');
        for (const { staff } of setting.looks.asksOf(setting.day())) soon.add(`asked/${staff}`);
        everybodysOwn();
        break;
      case 'breach-judged':
      case 'appeal-judged':
      case 'breach-step-taken':
        soon.add('breaches').add(`breaches/${fact.staff}`).add('hall');
        kinds.add('cases-due');
        break;
      case 'breach-answered':
        soon.add('breaches').add(`breaches/${fact.by}`).add('hall');
        break;
      case 'case-notified':
        if (fact.added.length === 0) break;
        soon.add('breaches');
        kinds.add('own-breaches').add('cases-due');
        break;
      case 'case-refused':
      case 'refusal-audited':
      case 'case-withdrawn':
        soon.add('fees').add('hall');
        kinds.add('cases-due');
        break;
      // From then on only the money is waited for.
      case 'result-announced':
      case 'case-settled':
      case 'case-delivered':
        soon.add('fees');
        break;
      case 'fee-charged':
      case 'fee-paid':
      case 'fee-cancelled':
      case 'fee-corrected':
        soon.add('fees').add('hall');
        kinds.add('cases-due');
        break;
      case 'guide-drafted':
      case 'guide-submitted':
        soon.add('guides');
        break;
      case 'guide-published':
      case 'guide-withdrawn':
        // What people are told may be on any screen.
        soon.add('guides');
        everything = true;
        break;
      case 'slip-queued':
      case 'paper-queued':
      case 'sample-queued':
      case 'slip-set-aside':
      case 'test-page-queued':
      case 'letterhead-edited':
        soon.add('printers');
        break;
      case 'photo-set':
      case 'photo-removed':
        soon.add('photos');
        for (const number of countersOf(setting.looks, fact.staff)) soon.add(`counter/${number}`).add(`desk/${number}`);
        break;
      case 'punched':
        soon.add('attendance');
        ownDay(fact.staff);
        break;
      case 'punch-repaired':
        soon.add('attendance').add(`my-month/${fact.staff}/${monthOf(fact.day)}`);
        ownDay(fact.staff);
        break;
      case 'punches-imported':
      case 'month-signed-off':
      case 'duty-handed-over':
      case 'duty-taken-over':
        soon.add('attendance');
        for (const { jobNo } of hall.file.staff) ownDay(jobNo);
        break;
      case 'opening-checked':
      case 'closing-checked':
        soon.add('attendance').add('hall');
        for (const { jobNo } of hall.file.staff) soon.add(`my-day/${jobNo}`);
        break;
      case 'shifts-assigned':
        kinds.add('rota-place');
        for (const { day, staff } of fact.assigned) planned(day, staff);
        break;
      case 'shifts-unassigned':
        kinds.add('rota-place');
        for (const { day, staff } of fact.removed) planned(day, staff);
        break;
      case 'meeting-planned':
      case 'meeting-cancelled':
        kinds.add('rota-place');
        soon.add(`rota/${monthOf(fact.day)}`);
        everybodysOwn();
        break;
      case 'duty-leaders-set':
        kinds.add('rota-place');
        for (const { day } of fact.leaders) soon.add(`rota/${monthOf(day)}`);
        // The leader of today stands on every board.
        soon.add('board').add('hall');
        for (const { id } of hall.file.zones) soon.add(`board/${id}`);
        break;
      case 'rota-filed':
        soon.add(`rota/${fact.month}`).add('hall');
        break;
      case 'roll-changed':
        soon.add('printers').add('kiosk').add('hall');
        break;
      case 'leave-requested':
      case 'leave-signed':
      case 'leave-filed':
      case 'leave-rejected':
      case 'leave-withdrawn':
      case 'leave-started':
      case 'leave-extension-asked':
      case 'leave-extended':
      case 'leave-ended':
        kinds.add('rota').add('rota-place');
        soon.add('leave').add('hall');
        // Whose turn it is to sign may be anybody's.
        everybodysOwn();
        break;
      case 'device-asked':
      case 'device-accepted':
      case 'device-revoked':
        soon.add('hall');
        break;
    }
  }
  return { urgent, soon, everything, kinds, queues };
}
