import { type Asker, everyRole, type May, permits, type Permission } from '../hall/asker.ts';
import type { Fact } from '../hall/facts.ts';
import { isMonth, monthOf } from '../posts/rota-days.ts';
import type { Ticket } from '../queue/ticket.ts';
import { attendanceView } from './attendance.ts';
import { boardView } from './board.ts';
import { caseView } from './case.ts';
import { casesView } from './cases.ts';
import { mayRead } from '../cases/case-standing.ts';
import type { StaffMember } from '../hall/staff.ts';
import { consoleView } from './console.ts';
import { counterView, deskView } from './counter.ts';
import { dutyView } from './duty.ts';
import { hallView } from './hall.ts';
import { kioskView } from './kiosk.ts';
import { leaveView } from './leave.ts';
import { myDayView } from './my-day.ts';
import { myLeaveView } from './my-leave.ts';
import { myMonthView } from './my-month.ts';
import { myPostView } from './my-post.ts';
import { printersView } from './printers.ts';
import { rotaView } from './rota.ts';
import type { Setting } from './setting.ts';
import { ticketView } from './ticket.ts';

/** A topic as the hub reads it: what it shows, or why not. */
export type Shows =
  | { kind: 'board'; zone: string | null }
  | { kind: 'counter' | 'desk' | 'console'; counter: number }
  | { kind: 'kiosk' }
  | { kind: 'duty'; day: string | null }
  | { kind: 'hall' }
  | { kind: 'printers' }
  | { kind: 'rota'; month: string }
  | { kind: 'attendance' }
  | { kind: 'leave' }
  | { kind: 'my-leave' | 'my-post' | 'my-day'; jobNo: string }
  | { kind: 'my-month'; jobNo: string; month: string }
  | { kind: 'case'; case: string; readBy(staff: StaffMember): boolean }
  | { kind: 'my-cases'; jobNo: string }
  | { kind: 'unit-cases'; unit: string }
  | { kind: 'ticket'; id: number };

/** Takes a topic apart; null when this hall has no such thing. */
export function readTopic({ hall, looks }: Setting, topic: string): Shows | null {
  const [kind, rest] = [topic.split('/')[0], topic.slice(topic.indexOf('/') + 1)];
  switch (kind) {
    case 'board':
      if (topic === 'board') return { kind: 'board', zone: null };
      return hall.file.zones.some(({ id }) => id === rest) ? { kind: 'board', zone: rest } : null;
    case 'counter':
    case 'desk':
    case 'console':
      return hall.counters.has(Number(rest)) ? { kind, counter: Number(rest) } : null;
    case 'kiosk':
    case 'hall':
    case 'printers':
    case 'attendance':
      return topic === kind ? { kind } : null;
    case 'leave':
      if (topic === 'leave') return { kind: 'leave' };
      return looks.staff(rest) && { kind: 'my-leave', jobNo: rest };
    case 'my-post':
    case 'my-day':
      return looks.staff(rest) && { kind, jobNo: rest };
    case 'my-month': {
      const [jobNo = '', month = ''] = rest.split('/');
      return isMonth(month) && looks.staff(jobNo) ? { kind, jobNo, month } : null;
    }
    case 'duty':
      if (topic === kind) return { kind, day: null };
      return Number.isNaN(Date.parse(`${rest}T00:00:00Z`)) ? null : { kind, day: rest };
    case 'rota':
      return isMonth(rest) ? { kind, month: rest } : null;
    case 'case': {
      const kase = looks.case(rest);
      return kase && { kind: 'case', case: rest, readBy: (staff) => mayRead(looks, kase, staff) };
    }
    case 'cases': {
      const [whose, who = ''] = rest.split('/');
      if (whose === 'mine') return looks.staff(who) && { kind: 'my-cases', jobNo: who };
      return whose === 'unit' && hall.file.departments.some(({ id }) => id === who)
        ? { kind: 'unit-cases', unit: who }
        : null;
    }
    case 'ticket': {
      const ticket = looks.ticketByToken(rest);
      return ticket && { kind: 'ticket', id: ticket.id };
    }
    default:
      return null;
  }
}

const watchers: Record<Shows['kind'], readonly May[]> = {
  board: ['board', 'sign', 'desk', 'kiosk', 'console', ...everyRole],
  counter: ['sign', 'board', 'desk', 'console', ...everyRole],
  desk: ['desk', ...everyRole],
  console: everyRole,
  kiosk: ['kiosk', ...everyRole],
  hall: ['supervisor', 'leader', 'chief', 'guide', 'system-admin', 'security-admin'],
  printers: [...everyRole, 'system-admin'],
  rota: ['leader', 'chief', 'supervisor'],
  duty: ['leader', 'supervisor', 'chief', 'audit-admin'],
  attendance: ['leader', 'supervisor'],
  leave: ['leader', 'supervisor'],
  'my-leave': everyRole,
  'my-day': everyRole,
  'my-month': everyRole,
  'my-post': everyRole,
  case: [...everyRole, 'complaints', 'audit-admin'],
  'my-cases': everyRole,
  'unit-cases': everyRole,
  // The token is the key: whoever holds it may look.
  ticket: ['anyone'],
};

/** Nothing in a view goes to a screen that may not see it (DESIGN §9). */
export function mayWatch(shows: Shows, asker: Asker): Permission {
  if ('jobNo' in shows && asker.staff) return asker.staff.jobNo === shows.jobNo ? 'granted' : 'not-allowed';
  if (shows.kind === 'case' && asker.staff) return shows.readBy(asker.staff) ? 'granted' : 'not-allowed';
  if (shows.kind === 'unit-cases' && asker.staff && asker.staff.department !== shows.unit)
    return permits(['leader', 'supervisor'], { ...asker, device: null });
  return permits(watchers[shows.kind], asker);
}

export function viewOf(setting: Setting, shows: Shows): object {
  switch (shows.kind) {
    case 'board':
      return boardView(setting, shows.zone);
    case 'counter':
      return counterView(setting, shows.counter);
    case 'desk':
      return deskView(setting, shows.counter);
    case 'console':
      return consoleView(setting, shows.counter);
    case 'kiosk':
      return kioskView(setting);
    case 'duty':
      return dutyView(setting, shows.day ?? setting.day());
    case 'hall':
      return hallView(setting);
    case 'printers':
      return printersView(setting);
    case 'rota':
      return rotaView(setting, shows.month);
    case 'attendance':
      return attendanceView(setting);
    case 'leave':
      return leaveView(setting);
    case 'my-leave':
      return myLeaveView(setting, shows.jobNo);
    case 'my-day':
      return myDayView(setting, shows.jobNo);
    case 'my-month':
      return myMonthView(setting, shows.jobNo, shows.month);
    case 'my-post':
      return myPostView(setting, shows.jobNo);
    case 'case':
      return caseView(setting, shows.case);
    case 'my-cases':
      return casesView(setting, { holder: shows.jobNo });
    case 'unit-cases':
      return casesView(setting, { unit: shows.unit });
    case 'ticket':
      return ticketView(setting, setting.looks.ticket(shows.id) as Ticket);
  }
}

/** Which views a command touches, and whether people in the hall look for the change this instant. */
export interface Touched {
  urgent: Set<string>;
  soon: Set<string>;
  everything: boolean;
}

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
  let everything = false;
  const counterSeen = (number: number, lobbyLooksUp: boolean) => {
    const lobby = lobbyLooksUp ? urgent : soon;
    lobby.add('board').add(`board/${hall.counters.get(number)!.zone}`);
    urgent.add(`counter/${number}`).add(`desk/${number}`).add(`console/${number}`);
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
  const caseMoved = (id: string) => {
    soon.add(`case/${id}`);
    const kase = setting.looks.case(id);
    if (kase) soon.add(`cases/mine/${kase.holder}`).add(`cases/unit/${kase.unit}`);
  };
  for (const fact of facts) {
    if ('case' in fact) caseMoved(fact.case);
    if (fact.fact === 'case-handed-over') soon.add(`cases/mine/${fact.from}`);
    if ('queue' in fact) queueMoved(fact.queue);
    if (fact.fact === 'ticket-transferred') {
      queueMoved(fact.from.queue);
      counterSeen(fact.from.counter, false);
    }
    if ('counter' in fact && typeof fact.counter === 'number') {
      counterSeen(fact.counter, lobbyLooksUp.has(fact.fact));
      soon.add('hall');
      // What is put aside at a counter is open work of its post.
      const post = hall.posts.get(fact.counter);
      if (post)
        for (const jobNo of [post.a, post.b, ...(post.more ?? []), ...(post.standBy ?? []), post.chief])
          soon.add(`my-post/${jobNo}`);
    }
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
        // Whose leave waits for somebody at a counter is told when somebody comes.
        everybodysOwn();
        // Where people go instead, and every forecast, may change with one counter.
        for (const queue of hall.counters.get(fact.counter)!.queues) queueMoved(queue);
        for (const number of hall.counters.keys())
          soon.add(`counter/${number}`).add(`desk/${number}`).add(`console/${number}`);
        for (const { id } of hall.file.zones) soon.add(`board/${id}`);
        break;
      case 'day-opened':
      case 'signed-in':
      case 'signed-out':
      case 'help-asked':
      case 'help-answered':
      case 'help-over':
        everything = true;
        break;
      case 'cover-named':
      case 'cover-on-post':
      case 'off-post':
      case 'off-post-over':
        soon.add('duty');
        everybodysOwn();
        break;
      case 'slip-queued':
      case 'paper-queued':
      case 'slip-set-aside':
      case 'test-page-queued':
      case 'letterhead-edited':
        soon.add('printers');
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
        for (const { day } of fact.assigned) soon.add(`rota/${monthOf(day)}`);
        break;
      case 'shifts-unassigned':
        for (const { day } of fact.removed) soon.add(`rota/${monthOf(day)}`);
        break;
      case 'meeting-planned':
      case 'meeting-cancelled':
        soon.add(`rota/${monthOf(fact.day)}`);
        everybodysOwn();
        break;
      case 'duty-leaders-set':
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
  return { urgent, soon, everything, queues };
}
