import hallFile from '../../demo/hall.json' with { type: 'json' };
import type {
  AtCounter,
  BoardCounter,
  BoardView,
  CallView,
  CounterView,
  DeskView,
  QueueWait,
} from '../../protocol/views.ts';

/** The demo hall on a Friday morning at 10:17, as its screens are shown it. */

export const morning = Date.parse('2026-11-20T10:17:12+08:00');

/** Called a moment ago, so that screens announce it. */
export const justNow = '10:17:05';

/** An instant of that day, in the hall's offset. */
export function at(time: string): string {
  return `2026-11-20T${time.length === 5 ? `${time}:00` : time}+08:00`;
}

export const hall: BoardView['hall'] = {
  name: hallFile.hall.name,
  code: hallFile.hall.code,
  practice: false,
  complaintsPhone: hallFile.hall.complaints.phone,
  boardDistanceM: hallFile.hall.boardDistanceM,
};

export const open: BoardView['opening'] = {
  now: true,
  issuing: true,
  why: 'open',
  today: [
    ['08:30', '12:00'],
    ['13:30', '17:30'],
  ],
  until: at('12:00'),
  lastIssueAt: at('11:45'),
  nextOpenAt: at('13:30'),
};

export function onPost(counter: number, as: AtCounter['as'] = 'A'): AtCounter {
  const post = hallFile.posts.find((other) => other.counter === counter);
  const person = hallFile.staff.find(({ jobNo }) => jobNo === (as === 'A' ? post?.a : post?.b));
  if (!person) throw new Error(`Nobody has post ${as} at counter ${counter}.`);
  const department = hallFile.departments.find(({ id }) => id === person.department)?.name ?? null;
  const { name, title, jobNo } = person;
  return { name, title, jobNo, as, department, chief: false, photo: null, standsFor: null };
}

/** B or a substitute at a counter, in the place of A until three. */
export function standIn(
  counter: number,
  as: 'B' | 'substitute',
  more: Pick<NonNullable<AtCounter['standsFor']>, 'why' | 'reason'>,
): AtCounter {
  const { name } = onPost(counter);
  return { ...onPost(counter, 'B'), as, of: name, standsFor: { name, until: at('15:00'), ...more } };
}

/** With a photo, as the hub names it. */
export const withFace = (staff: AtCounter): AtCounter => ({ ...staff, photo: '/api/photos/a-face' });

function placeOf(number: number) {
  const counter = hallFile.counters.find((other) => other.number === number);
  const zone = hallFile.zones.find(({ id }) => id === counter?.zone);
  if (!counter || !zone) throw new Error(`The demo hall has no counter ${number}.`);
  return { counter, zone };
}

/** A call that may still be announced: all of it. */
export function call(number: string, counter: number, more: Partial<CallView> = {}): CallView {
  return {
    ...pastCall(number, counter),
    way: wayTo(counter),
    zoneName: placeOf(counter).zone.name,
    clips: { zh: `/api/voice/zh-${number}.wav`, en: `/api/voice/en-${number}.wav` },
    ...more,
  };
}

export function wayTo(counter: number): CallView['way'] {
  return placeOf(counter).counter.way as CallView['way'];
}

/** A call of some minutes ago, behind the newest: neither announced nor drawn large any more. */
export function pastCall(number: string, counter: number, more: Partial<CallView> = {}): CallView {
  const { counter: place } = placeOf(counter);
  return {
    id: `call-${number}`,
    number,
    counter,
    counterName: place.name,
    service: { zh: '社会保障卡申领', en: 'Social security card' },
    times: 1,
    at: at('10:16'),
    state: 'calling',
    announce: { zh: `请 ${number} 到 ${counter}号窗口`, en: `Number ${number}, please go to counter ${counter}` },
    ...more,
  };
}

export function counter(number: number, more: Partial<BoardCounter> = {}): BoardCounter {
  const { counter: place, zone } = placeOf(number);
  return {
    number,
    name: place.name,
    zone: zone.id,
    state: 'serving',
    ticket: null,
    staff: onPost(number),
    sign: null,
    ...more,
  };
}

export function queue(code: string, count: number, p50S: number | null, p90S = 0): QueueWait {
  const found = hallFile.queues.find((other) => other.code === code);
  if (!found) throw new Error(`The demo hall has no queue ${code}.`);
  return {
    queue: code,
    name: found.name,
    zone: found.zone,
    count,
    forecast: p50S === null ? null : { p50S, p90S },
    counters: hallFile.counters.filter(({ queues }) => queues.includes(code)).map(({ number }) => number),
  };
}

export const awaySign: NonNullable<BoardCounter['sign']> = {
  reason: { zh: '取档案', en: 'Fetching files' },
  since: at('10:12'),
  backAt: at('10:25'),
  goTo: [3],
  cover: null,
};

export function board(more: Partial<BoardView> = {}): BoardView {
  return {
    hall,
    zone: null,
    opening: open,
    dutyLeader: '周敏',
    calls: [
      call('A036', 3),
      pastCall('D019', 8, { times: 2, at: at('10:15') }),
      pastCall('A035', 1, { state: 'arrived', at: at('10:14') }),
      pastCall('F007', 11, { state: 'arrived', at: at('10:13') }),
    ],
    counters: [
      counter(1, { ticket: 'A035' }),
      counter(2, { ticket: 'A031' }),
      counter(3, { ticket: 'A036', state: 'calling' }),
      counter(4, { ticket: 'B017' }),
      counter(5, { ticket: 'B018', staff: onPost(5, 'B') }),
      counter(6, { ticket: 'C011' }),
      counter(7, { ticket: 'D016' }),
      counter(8, { ticket: 'D019', state: 'calling' }),
      counter(9, { ticket: 'E010' }),
      counter(10, { state: 'free' }),
      counter(11, { ticket: 'F007' }),
      counter(12, { state: 'closed', staff: undefined, opensAt: at('13:30') }),
    ],
    waiting: [
      queue('A', 12, 900, 1800),
      queue('B', 7, 620, 1440),
      queue('C', 3, 300, 700),
      queue('D', 5, 480, 1000),
      queue('E', 16, 1500, 3300),
      queue('F', 0, null),
    ],
    missed: ['A028', 'B014'],
    notices: [],
    ...more,
  };
}

/** Counters 2 and 8 do not work: one with a sign, one without anybody. */
export function boardWithAway(more: Partial<BoardView> = {}): BoardView {
  const whole = board();
  const unattended = counter(8, {
    state: 'unattended',
    staff: undefined,
    since: at('10:14'),
    goTo: [7],
    goToWay: wayTo(7),
  });
  return board({
    counters: whole.counters.map((other) => {
      if (other.number === 2) return counter(2, { state: 'away', sign: awaySign, goToWay: wayTo(3) });
      if (other.number === 8) return unattended;
      return other;
    }),
    calls: whole.calls.filter(({ counter: number }) => number !== 8),
    ...more,
  });
}

/** Three queues with counters of their own, as most halls have. */
export function boardOfThree(more: Partial<BoardView> = {}): BoardView {
  const counters = board().counters.filter(({ zone }) => zone !== 'd');
  const zoneQueue = (code: string, count: number, zone: string, p50S: number | null, p90S = 0) => ({
    ...queue(code, count, p50S, p90S),
    counters: counters.filter((other) => other.zone === zone).map(({ number }) => number),
  });
  return board({
    counters,
    waiting: [zoneQueue('A', 12, 'a', 900, 1800), zoneQueue('B', 7, 'b', 620, 1440), zoneQueue('D', 0, 'c', null)],
    ...more,
  });
}

export function sign(number: number, more: Partial<CounterView> = {}): CounterView {
  const { counter: place } = placeOf(number);
  return {
    hall,
    number,
    name: place.name,
    state: 'serving',
    since: at('10:02'),
    ticket: null,
    call: null,
    staff: onPost(number),
    chief: null,
    dutyLeader: '周敏',
    sign: null,
    goTo: [],
    opensAt: null,
    queues: hallFile.queues.filter(({ code }) => place.queues.includes(code)).map(({ code, name }) => ({ code, name })),
    services: hallFile.services.slice(0, 4).map(({ name }) => name),
    ...more,
  };
}

const card = hallFile.services.find(({ id }) => id === 'ss-card') ?? hallFile.services[0];

export function desk(number: number, more: Partial<DeskView> = {}): DeskView {
  if (!card) throw new Error('The demo hall has no services.');
  return {
    ...sign(number, { ticket: 'A036' }),
    follows: onPost(number, 'B').name,
    serving: {
      number: 'A036',
      service: card.name,
      since: at('10:18'),
      promisedDays: card.guide.promisedDays,
      fees: [],
      materials: card.guide.materials,
      ticks: {},
      looking: null,
      notice: null,
    },
    ...more,
  };
}
