import { afterEach, beforeEach, expect, it } from 'vitest';
import { yearOf } from '../../server/hall/calendar.ts';
import { keepCalendar } from '../../server/keep-calendar.ts';
import { publishedDays } from '../../server/official-calendar.ts';
import { watchCases } from '../../server/watch-cases.ts';
import type { CaseRoom } from './case-scene.ts';
import { accepted, openStepRoom } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openStepRoom(
    ({ services }) => {
      const card = services.find(({ id }) => id === 'ss-card')!;
      card.guide = { ...card.guide, statutoryDays: 2 };
    },
    { calendar: 'own' },
  );
});
afterEach(() => scene.room.close());

const look = () => {
  const { hub, looks, clock, logged } = scene.room;
  const warn = (_: object, message: string) => void logged.push(message);
  return watchCases(hub, looks, clock.now, { warn, error: warn }).look();
};
const days = () =>
  publishedDays()
    .filter(({ date }) => yearOf(date) === 2026)
    .map(({ date, kind, name }) => ({ date, kind, ...(name === null ? {} : { name }) }));
const off = (date: string) => ({ date, kind: 'off' as const, name: { zh: '特别假' } });
const steps = (id: string) => scene.room.looks.caseSteps(id).length;

it('[CA530] a new calendar moves the days of open cases in the commit after it; whose days stay has nothing new in its ledger', async () => {
  const { room } = scene;
  const [short, long] = [await accepted(scene, 'ss-card'), await accepted(scene)];
  const before = [steps(short.id), steps(long.id)];
  expect(long.promisedOn).toBe('2026-12-07');
  const more = [...days(), off('2026-12-01')];
  await room.done('import-calendar', { year: 2026, days: more }, room.staff('9101'));
  const { seq } = room.store.journal.head();
  await look();
  expect(room.looks.caseLines({ open: true, most: 9 }).lines.map(({ id, due }) => [id, due])).toEqual([
    [short.id, short.promisedOn],
    [long.id, '2026-12-08'],
  ]);
  expect([steps(short.id), steps(long.id)]).toEqual([before[0], before[1]! + 1]);
  const after = room.store.journal.since(seq, 9);
  expect(after.map(({ verb }) => verb)).toEqual(['recount-cases']);
  expect(JSON.parse(after[0]!.facts)).toMatchObject([
    { fact: 'case-redated', case: long.id, by: 'hub', dates: { promised: '2026-12-08' } },
    { fact: 'cases-recounted', cases: [short.id] },
  ]);
  expect(room.looks.casesToRecount(9)).toEqual([]);
  expect(room.logged).toEqual([]);
  // Counted anew, it is recalled for its new day all the same.
  scene.days(14);
  await look();
  expect(room.looks.case(long.id)!.recalled).toMatchObject({ promised: '2026-12-08' });
});

it('[CA531] a hub that died before it had counted anew goes on when it is back; nothing is counted twice', async () => {
  const { room } = scene;
  const { id } = await accepted(scene);
  await room.done('import-calendar', { year: 2026, days: [...days(), off('2026-12-01')] }, room.staff('9101'));
  room.leave();
  await room.open({ hall: room.hall.file, calendar: 'own' });
  expect(room.looks.case(id)!.dates.promised).toBe('2026-12-07');
  await look();
  expect(room.looks.case(id)!.dates.promised).toBe('2026-12-08');
  const { seq } = room.store.journal.head();
  await look();
  expect(room.store.journal.head().seq).toBe(seq);
});

it('[CA532] a year that comes with a new program moves them too', async () => {
  const { room } = scene;
  const { id } = await accepted(scene);
  // As if this hall had been opened before the program knew the year.
  room.db.exec('DELETE FROM calendar_day WHERE year = 2026; DELETE FROM calendar_year WHERE year = 2026');
  keepCalendar(room.store, room.clock.now());
  expect(room.looks.casesToRecount(9).map((kase) => kase.id)).toEqual([id]);
});
