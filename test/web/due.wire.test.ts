import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let anyone: Caller;
let admin: Caller;
beforeAll(async () => {
  hub = await startHub();
  anyone = hub.caller();
  admin = await hub.caller().signIn('9101');
});
afterAll(() => hub.close());

const due = (query: string): Promise<Answer> => anyone.get(`/api/due?${query}`);
const year = (of: number) =>
  ['01-01', '05-01', '10-01', '10-02', '10-03'].map((day) => ({ date: `${of}-${day}`, kind: 'off' }));

describe('when so many working days are over', () => {
  it('[W90] anyone is told the day, and of every day on the way why it counts; the first is not counted', async () => {
    const { status, body } = await due('from=2026-09-30&workingDays=3');
    expect(status).toBe(200);
    expect(body).toMatchObject({ due: '2026-10-10', certain: true, calendarCompleteTo: '2026-12-31' });
    expect(body.days.map(({ date, working, kind }: Record<string, unknown>) => [date, working, kind])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => [`2026-10-0${day}`, false, 'holiday']),
      ['2026-10-08', true, 'weekday'],
      ['2026-10-09', true, 'weekday'],
      ['2026-10-10', true, 'made-up'],
    ]);
    expect(body.days[0].why).toEqual({ zh: '国庆节放假', en: 'Public holiday: National Day' });
    expect(body.days.at(-1).why).toEqual({ zh: '国庆节调休上班', en: 'Worked to make up for National Day' });
    expect((await due('from=2026-09-30&workingDays=0')).body).toMatchObject({ due: '2026-09-30', days: [] });
  });

  it.each([
    ['from=2026-02-30&workingDays=5', 'from'],
    ['from=tomorrow&workingDays=5', 'from'],
    ['from=1999-12-31&workingDays=5', 'from'],
    ['from=9999-12-31&workingDays=5', 'from'],
    ['workingDays=5', 'from'],
    ['from=2026-03-02&from=2026-03-03&workingDays=5', 'from'],
    ['from=2026-03-02', 'workingDays'],
    ['from=2026-03-02&workingDays=', 'workingDays'],
    ['from=2026-03-02&workingDays=-1', 'workingDays'],
    ['from=2026-03-02&workingDays=1.5', 'workingDays'],
    ['from=2026-03-02&workingDays=1e2', 'workingDays'],
    ['from=2026-03-02&workingDays=367', 'workingDays'],
    ['from=2026-03-02&workingDays=99999999999', 'workingDays'],
  ])('[W91] %s is refused by its field', async (query, path) => {
    const answer = await due(query);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid' } });
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([path]);
  });

  it('[W92] a year that is not known is never counted in silence; once an administrator entered it, the day is certain', async () => {
    const before = (await due('from=2030-12-30&workingDays=2')).body;
    expect(before).toMatchObject({ certain: false, due: '2031-01-01' });
    expect(before.warning.zh).toContain('2030 年的放假安排尚未录入');
    await admin.done('import-calendar', { year: 2030, days: year(2030) });
    expect((await due('from=2030-12-30&workingDays=2')).body.warning.en).toContain('2031');
    await admin.done('import-calendar', { year: 2031, days: year(2031) });
    const after = (await due('from=2030-12-30&workingDays=2')).body;
    expect(after).toMatchObject({ certain: true, due: '2031-01-02' });
    expect(after.warning).toBe(undefined);
  });
});

describe('the calendar of a year', () => {
  it('[W93] is open to anyone, and says when the year is not known', async () => {
    const known = (await anyone.get('/api/calendar/2025')).body;
    expect(known.known).toBe(true);
    expect(known.days).toHaveLength(33);
    expect(known.days[0]).toEqual({ date: '2025-01-01', kind: 'off', name: { zh: '元旦', en: "New Year's Day" } });
    expect((await anyone.get('/api/calendar/2044')).body).toEqual({ year: 2044, known: false, days: [] });
    expect((await anyone.get('/api/calendar/20x4')).status).toBe(400);
  });

  it('[W94] only the administrator of the system enters one, with every fault of the list by its path', async () => {
    const leader = await hub.caller().signIn('9002');
    expect((await leader.tell('import-calendar', { year: 2032, days: year(2032) })).status).toBe(403);
    expect((await anyone.tell('import-calendar', { year: 2032, days: year(2032) })).status).toBe(401);
    const answer = await admin.tell('import-calendar', {
      year: 2032,
      days: [
        ...year(2032),
        ...year(2032).slice(0, 1),
        { date: '2033-01-01', kind: 'off' },
        { date: '2032-03-01', kind: 'work' },
      ],
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'days[5].date',
      'days[6].date',
      'days[7].date',
    ]);
    const { years, missing } = (await admin.get('/api/views/calendar')).body.view;
    expect(years.map((known: { year: number }) => known.year)).not.toContain(2032);
    expect(missing === null || typeof missing === 'number').toBe(true);
    expect((await anyone.get('/api/views/calendar')).status).toBe(401);
  });
});
