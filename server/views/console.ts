import type { ConsoleTicket, ConsoleView, Why } from '../../protocol/views.ts';
import { stateOf } from '../posts/counter.ts';
import { personNow } from '../posts/person-now.ts';
import { usualS } from '../queue/forecast.ts';
import { scoreAt } from '../queue/order.ts';
import type { Ticket } from '../queue/ticket.ts';
import { alertsOf } from './alerts.ts';
import { counterNow } from './counter.ts';
import { onPost, postPerson } from './on-post.ts';
import { openingOf, printersNow } from './parts.ts';
import type { Setting } from './setting.ts';

const waitingMost = 50;
const asideMost = 20;

/** What a clerk works with: the visitor now, who is next and why, who is aside, and what needs looking after. */
export function consoleView(setting: Setting, number: number): ConsoleView {
  const { hall, looks, more } = setting;
  const now = setting.now();
  const counter = looks.counter(number)!;
  const lines = looks.linesOf(counter);
  const queues = lines.filter((line) => hall.queues.has(line));
  const waiting = looks.next(lines, waitingMost, now);
  const forecast = looks.forecasts(now);
  const current = counter.ticket ? looks.ticket(counter.ticket.id) : null;
  const held = more.aside('held', queues);
  const missed = more.aside('missed', queues);
  const day = more.day(setting.day());
  const post = hall.posts.get(number);
  const other = counter.staff !== null && post?.a !== counter.staff ? post?.a : post?.b;
  const inLine = new Map<string, number>();
  return {
    ...counterNow(setting, number),
    staff: onPost(setting, counter),
    opening: openingOf(setting, [number]),
    post: {
      a: postPerson(setting, post?.a ?? null, 'A'),
      b: postPerson(setting, post?.b ?? null, 'B'),
      other: other === undefined ? null : personNow(looks, other, now),
    },
    current: current && currentTicket(setting, current),
    waiting: waiting.map((ticket, i) => {
      const before = inLine.get(ticket.place.line) ?? 0;
      inLine.set(ticket.place.line, before + 1);
      return {
        ...consoleTicket(setting, ticket),
        why: whyHere(setting, waiting, i, now),
        forecast: forecast(ticket.place.line, before)?.span,
      };
    }),
    counts: {
      waiting: lines.reduce((sum, line) => sum + looks.waitingIn(line), 0),
      queues: queues.map((queue) => ({ queue, name: hall.queues.get(queue)!.name, count: looks.waitingIn(queue) })),
      held: held.length,
      missed: missed.length,
      servedToday: more.servedAt(setting.day(), number),
      forecastHits: day.hits,
      forecastsScored: day.scored,
    },
    held: held.slice(0, asideMost).map((ticket) => consoleTicket(setting, ticket)),
    missed: missed.slice(-asideMost).map((ticket) => consoleTicket(setting, ticket)),
    seen: seenOf(setting, number, current?.call ?? null),
    alerts: alertsOf(setting, number),
    printers: printersNow(setting),
    rules: {
      recallsBeforeMissed: hall.file.rules.recallsBeforeMissed,
      returnBehind: hall.file.rules.returnBehind,
      awayReasons: hall.file.rules.awayReasons,
      awayMaxMin: hall.file.rules.awayMaxMin,
    },
    counters: looks.counters().map((other) => ({
      number: other.number,
      name: hall.counters.get(other.number)!.name,
      state: stateOf(other),
      queues: hall.counters.get(other.number)!.queues,
    })),
  };
}

function consoleTicket({ hall, looks, now }: Setting, ticket: Ticket): ConsoleTicket {
  const { iso } = hall.zone;
  const until = ticket.calledAt !== null && ticket.state !== 'waiting' ? ticket.calledAt : now();
  return {
    id: ticket.ref,
    number: ticket.number,
    queue: ticket.queue,
    service: hall.services.get(ticket.service)?.name ?? { zh: ticket.service },
    class: ticket.class,
    className: ticket.class === null ? undefined : hall.classes.get(ticket.class)?.name,
    state: ticket.state,
    issuedAt: ticket.issuedAt === ticket.firstWaited ? undefined : iso(ticket.issuedAt),
    firstWaitedAt: iso(ticket.firstWaited),
    waitedS: Math.max(0, Math.round((until - ticket.firstWaited) / 1000)),
    holder: looks.maskedHolder(ticket) ?? undefined,
    deaf: ticket.shape === null ? undefined : true,
    note: ticket.note ?? undefined,
  };
}

function currentTicket(setting: Setting, ticket: Ticket): NonNullable<ConsoleView['current']> {
  const { hall, looks } = setting;
  const guide = looks.guide(ticket.service)?.guide;
  const iso = (at: number | null) => (at === null ? null : hall.zone.iso(at));
  return {
    ...consoleTicket(setting, ticket),
    materials: guide?.materials ?? [],
    guide: { promisedDays: guide?.promisedDays ?? 0, statutoryDays: guide?.statutoryDays ?? 0 },
    calledAt: iso(ticket.calledAt),
    begunAt: ticket.state === 'serving' ? iso(ticket.begunAt) : null,
    usualS: usualS(looks.meanOfService(ticket.service)),
    recalls: ticket.recalls,
  };
}

/** Why a ticket stands at its place in the list: whom it passes, whom it lets pass, or simply the order of arrival. */
function whyHere({ hall }: Setting, waiting: readonly Ticket[], i: number, now: number): Why {
  const ticket = waiting[i]!;
  const passed = waiting.slice(i + 1).find((later) => later.firstWaited < ticket.firstWaited);
  const before = waiting[i - 1];
  const letsPass = before && before.firstWaited > ticket.firstWaited ? before : undefined;
  const priority = passed !== undefined && ticket.place.rate > 1 && ticket.origin !== 'returned';
  const byOrigin = ticket.origin === 'arrival' ? 'arrival' : ticket.origin;
  return {
    code: priority ? 'priority' : letsPass && ticket.origin === 'arrival' ? 'lets-pass' : byOrigin,
    rate: ticket.place.rate,
    score: Math.round(scoreAt(ticket.place, now) * 10) / 10,
    over: (priority ? passed : letsPass)?.number,
    basis: ticket.class === null ? undefined : hall.classes.get(ticket.class)?.basis,
  };
}

function seenOf({ hall, sightings }: Setting, counter: number, call: string | null): ConsoleView['seen'] {
  const { zone } = hall.counters.get(counter)!;
  const screens = sightings.of(['board', `board/${zone}`, `counter/${counter}`]);
  const boards = screens.filter(({ topic }) => topic.startsWith('board'));
  const at = (calls: Map<string, number>) => {
    const when = call === null ? undefined : calls.get(call);
    return when === undefined ? null : hall.zone.iso(when);
  };
  return {
    boards: boards.filter(
      ({ connected, shown, shownAt }) => connected.size > 0 && (call === null ? shownAt !== null : shown.has(call)),
    ).length,
    of: boards.length,
    spoken: boards.filter(({ spoken }) => call !== null && spoken.has(call)).length,
    screens: screens.map(({ label, shown, spoken }) => ({ label, shownAt: at(shown), spokenAt: at(spoken) })),
  };
}
