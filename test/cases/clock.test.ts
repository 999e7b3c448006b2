import { describe, expect, it } from 'vitest';
import { clockOf } from '../../server/cases/clock.ts';
import {
  type ClockEvent,
  type ClockTerms,
  lawfulGrounds,
  usualClockSettings,
} from '../../server/cases/clock-events.ts';
import { announceHearingBy, askHearingBy, firstReviewBy, holdHearingBy, renewBy } from '../../server/cases/limits.ts';
import { calendarOfDays } from '../../server/hall/calendar.ts';
import { officialCalendar } from '../../server/official-calendar.ts';

// November 2026 has no holidays: the 2nd is a Monday, and the n-th day of notice is easily found.
const calendar = officialCalendar();
const ordinary: ClockTerms = { promisedDays: 10, statutoryDays: 20, kind: 'promised' };
const accepted: ClockEvent[] = [
  { kind: 'received', at: '2026-11-02' },
  { kind: 'accepted', at: '2026-11-02' },
];
const clock = (events: ClockEvent[], today: string, terms = ordinary, settings = usualClockSettings) =>
  clockOf(terms, events, calendar, today, settings);
const limits = (events: ClockEvent[], today: string, terms = ordinary) => {
  const { promised, statutory } = clock(events, today, terms);
  return `${promised.date.slice(5)} ${statutory.date.slice(5)}`;
};
const voids = (events: ClockEvent[], today = '2026-12-31') =>
  clock(events, today).void.map(({ event, why }) => `${event.kind} ${why}`);

describe('before acceptance', () => {
  const received: ClockEvent = { kind: 'received', at: '2026-11-02' };

  it('[CA205] what would be accepted now shows its limits; without an event it is today that counts', () => {
    expect(limits([received], '2026-11-03')).toBe('11-17 12-01');
    expect(limits([], '2026-11-03')).toBe('11-17 12-01');
    expect(clock([received], '2026-11-03')).toMatchObject({ state: 'received', acceptedOn: null, left: 4 });
  });

  it('[CA206] five days of silence are acceptance as of the day of receipt, and no later paper moves that day', () => {
    expect(clock([received], '2026-11-09')).toMatchObject({ state: 'received', light: 'amber', left: 0 });
    const late: ClockEvent[] = [received, { kind: 'accepted', at: '2026-11-12' }];
    expect(clock(late, '2026-11-12')).toMatchObject({ acceptedOn: '2026-11-02', bySilence: true, broken: ['tell'] });
    expect(limits(late, '2026-11-12')).toBe('11-16 11-30');
    const toldLate: ClockEvent[] = [received, { kind: 'notified', at: '2026-11-10' }];
    expect(clock(toldLate, '2026-11-10')).toMatchObject({ state: 'supplement', acceptedOn: '2026-11-02' });
  });

  it('[CA207] all is told once: a second notice stops nothing, a part of the papers does not end the waiting', () => {
    const told: ClockEvent[] = [received, { kind: 'notified', at: '2026-11-05' }];
    expect(clock(told, '2026-12-20')).toMatchObject({ state: 'told', light: 'green', next: null, bySilence: false });
    const partly: ClockEvent[] = [...told, { kind: 'supplemented', at: '2026-11-10', partly: true }];
    expect(clock(partly, '2026-12-20').state).toBe('told');
    const whole: ClockEvent[] = [...partly, { kind: 'supplemented', at: '2026-11-16' }];
    expect(clock(whole, '2026-11-16')).toMatchObject({ state: 'received', tellBy: { date: '2026-11-23' } });
    const again: ClockEvent[] = [...whole, { kind: 'notified', at: '2026-11-18' }];
    expect(voids(again)).toEqual(['notified told-before']);
    expect(clock(again, '2026-11-24')).toMatchObject({ acceptedOn: '2026-11-16', bySilence: true });
  });

  it('[CA208] done on the spot is accepted and decided on one day', () => {
    const spot: ClockEvent[] = [received, { kind: 'decided', at: '2026-11-02' }];
    const terms: ClockTerms = { promisedDays: 0, statutoryDays: 20, kind: 'immediate' };
    expect(clock(spot, '2026-11-02', terms)).toMatchObject({
      acceptedOn: '2026-11-02',
      state: 'decided',
      recall: null,
      promised: { date: '2026-11-02', counted: [], text: { zh: '2026-11-02 当日' } },
      broken: [],
    });
  });
});

describe('what makes a clock stand', () => {
  it.each(lawfulGrounds)('[CA209] %s, told in writing, and not one day more than it took', (ground) => {
    const paused: ClockEvent[] = [...accepted, { kind: 'paused', at: '2026-11-04', ground, told: true }];
    expect(clock(paused, '2026-11-06')).toMatchObject({ state: 'paused', next: null, light: 'green' });
    expect(limits(paused, '2026-11-06')).toBe('11-18 12-02');
    expect(limits([...paused, { kind: 'resumed', at: '2026-11-09' }], '2026-11-20')).toBe('11-19 12-03');
  });

  it('[CA209] nothing else, and nothing untold', () => {
    const meeting: ClockEvent = { kind: 'paused', at: '2026-11-04', ground: 'internal meeting', told: true };
    const untold: ClockEvent = { kind: 'paused', at: '2026-11-04', ground: 'hearing', told: false };
    expect(voids([...accepted, meeting, untold, { kind: 'resumed', at: '2026-11-05' }])).toEqual([
      'paused no-lawful-ground',
      'paused not-told',
      'resumed wrong-state',
    ]);
    expect(limits([...accepted, meeting, untold], '2026-11-20')).toBe('11-16 11-30');
  });

  it('[CA210] two grounds at once are one standing, which is over when both are', () => {
    const both: ClockEvent[] = [
      ...accepted,
      { kind: 'paused', at: '2026-11-03', ground: 'hearing', told: true },
      { kind: 'paused', at: '2026-11-05', ground: 'testing', told: true },
      { kind: 'resumed', at: '2026-11-06', ground: 'hearing' },
    ];
    expect(clock(both, '2026-11-09').state).toBe('paused');
    expect(limits([...both, { kind: 'resumed', at: '2026-11-10', ground: 'testing' }], '2026-12-01')).toBe(
      '11-23 12-07',
    );
  });

  it('[CA211] papers that are awaited extend the promise by the days waited, not the law, and the law is its end', () => {
    const waiting: ClockEvent[] = [...accepted, { kind: 'notified', at: '2026-11-04' }];
    expect(limits([...waiting, { kind: 'supplemented', at: '2026-11-11' }], '2026-11-11')).toBe('11-23 11-30');
    expect(limits([...waiting, { kind: 'supplemented', at: '2026-11-25' }], '2026-11-25')).toBe('11-30 11-30');
    expect(clock(waiting, '2026-11-25').promised.article.zh).toContain('第四十二条');
  });

  it('[CA212] a pause past the time its notice named is amber', () => {
    const paused: ClockEvent[] = [
      ...accepted,
      { kind: 'paused', at: '2026-11-04', ground: 'testing', told: true, days: 3 },
    ];
    expect(['2026-11-09', '2026-11-10'].map((day) => clock(paused, day).light)).toEqual(['green', 'amber']);
    expect(clock(paused, '2026-11-09').pauseOver).toMatchObject({ date: '2026-11-09', days: 3 });
  });
});

describe('what moves a limit', () => {
  it('[CA213] ten days more in all, told with the reason before the limit; without effect otherwise', () => {
    const more = (days: number, at: string, told = true): ClockEvent => ({ kind: 'extended', at, days, told });
    expect(limits([...accepted, more(10, '2026-11-12')], '2026-11-12')).toBe('11-30 12-14');
    expect(voids([...accepted, more(4, '2026-11-12'), more(6, '2026-11-13'), more(1, '2026-11-16')])).toEqual([
      'extended too-long',
    ]);
    expect(voids([{ kind: 'received', at: '2026-11-02' }, more(5, '2026-11-03')])).toEqual(['extended not-accepted']);
    expect(
      voids([
        ...accepted,
        more(11, '2026-11-12'),
        more(0, '2026-11-12'),
        more(2.5, '2026-11-12'),
        more(5, '2026-11-12', false),
      ]),
    ).toEqual(['extended too-long', 'extended too-long', 'extended too-long', 'extended not-told']);
    expect(voids([...accepted, more(10, '2026-12-01')])).toEqual(['extended too-late']);
  });

  it('[CA213] a joint case has 45 days at most and fifteen more', () => {
    const joint: ClockTerms = { promisedDays: 60, statutoryDays: 60, kind: 'joint' };
    const early: ClockEvent[] = [
      { kind: 'received', at: '2026-03-02' },
      { kind: 'accepted', at: '2026-03-02' },
    ];
    expect(limits(early, '2026-03-02', joint)).toBe('05-08 05-08');
    expect(limits([...early, { kind: 'extended', at: '2026-05-08', days: 15, told: true }], '2026-05-08', joint)).toBe(
      '05-28 05-28',
    );
  });

  it('[CA214] a promise that was broken is not mended by a later extension', () => {
    const late: ClockEvent[] = [...accepted, { kind: 'extended', at: '2026-11-20', days: 5, told: true }];
    expect(limits(late, '2026-11-20')).toBe('11-16 12-07');
    expect(clock(late, '2026-11-20')).toMatchObject({ light: 'red', broken: ['promised'] });
  });

  it('[CA215] a delay is told before the promised day, and never beyond the law', () => {
    const delay = (at: string, until: string): ClockEvent[] => [...accepted, { kind: 'delay-told', at, until }];
    expect(limits(delay('2026-11-13', '2026-11-24'), '2026-11-24')).toBe('11-24 11-30');
    expect(clock(delay('2026-11-13', '2026-11-24'), '2026-11-24').broken).toEqual([]);
    expect(voids(delay('2026-11-16', '2026-11-24'))).toEqual(['delay-told too-late']);
    expect(voids(delay('2026-11-13', '2026-12-01'))).toEqual(['delay-told too-long']);
    expect(limits(delay('2026-11-13', '2026-11-10'), '2026-11-13')).toBe('11-16 11-30');
  });
});

describe('what the hall is told of a clock', () => {
  it('[CA216] the result comes back a day before: the working day, or the day of the calendar, as the hall settles it', () => {
    const recall = (recallBy: 'working' | 'calendar') =>
      clock(accepted, '2026-11-02', ordinary, { ...usualClockSettings, recallBy }).recall?.date;
    expect([recall('working'), recall('calendar')]).toEqual(['2026-11-13', '2026-11-15']);
    const tomorrow = { ...ordinary, promisedDays: 1 };
    expect(clock(accepted, '2026-11-02', tomorrow).recall?.date).toBe('2026-11-02');
  });

  it('[CA217] green until the recall, amber from it, red when the promise is past', () => {
    const days = ['2026-11-12', '2026-11-13', '2026-11-16', '2026-11-17'];
    expect(days.map((day) => clock(accepted, day).light)).toEqual(['green', 'amber', 'amber', 'red']);
    expect(days.map((day) => clock(accepted, day).left)).toEqual([2, 1, 0, -1]);
    expect(clock(accepted, '2026-12-01').broken).toEqual(['promised', 'statutory']);
  });

  it('[CA217] after the decision it is delivery that counts, and what was broken before stays so', () => {
    const decided: ClockEvent[] = [...accepted, { kind: 'decided', at: '2026-11-17' }];
    const days = ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02'];
    expect(days.map((day) => clock(decided, day).light)).toEqual(['green', 'amber', 'amber', 'red']);
    const delivered = clock([...decided, { kind: 'delivered', at: '2026-12-02' }], '2026-12-20');
    expect(delivered).toMatchObject({ state: 'done', light: 'green', next: null, broken: ['promised', 'deliver'] });
  });

  it('[CA218] stalled after days without a movement, but not while others are waited for', () => {
    const days = ['2026-11-04', '2026-11-05'];
    expect(days.map((day) => clock(accepted, day).stalled)).toEqual([false, true]);
    const moved: ClockEvent[] = [...accepted, { kind: 'moved', at: '2026-11-04' }];
    expect(clock(moved, '2026-11-05')).toMatchObject({ idleDays: 1, stalled: false });
    const waiting: ClockEvent[] = [...accepted, { kind: 'notified', at: '2026-11-03' }];
    expect(clock(waiting, '2026-11-20')).toMatchObject({ idleDays: 13, stalled: false });
  });

  it('[CA219] each date names its article and says its sum', () => {
    const events: ClockEvent[] = [
      ...accepted,
      { kind: 'paused', at: '2026-11-03', ground: 'hearing', told: true },
      { kind: 'resumed', at: '2026-11-04' },
      { kind: 'notified', at: '2026-11-05' },
      { kind: 'supplemented', at: '2026-11-09' },
    ];
    const { promised, statutory } = clock(events, '2026-11-10');
    expect(promised.text).toEqual({
      zh: '2026-11-02 次日起 10 个工作日，其间休息 4 天不计，停表 1 个工作日不计，等候补正 2 个工作日不计',
      en: '10 working days after 2026-11-02, 4 days of rest not counted, 1 working day of pause not counted, 2 working days of waiting for papers not counted',
    });
    expect(promised.counted.slice(0, 4).map(({ n, why }) => `${n ?? '-'} ${why}`)).toEqual([
      '1 weekday',
      '- paused',
      '2 weekday',
      '- supplement',
    ]);
    expect([promised.article.zh, statutory.article.zh].map((article) => article.slice(0, 10))).toEqual([
      '本厅公布的承诺时限（',
      '《行政许可法》第四十',
    ]);
  });

  it('[CA220] seen from a day long past it is what it was then: the future has not happened', () => {
    const later: ClockEvent[] = [...accepted, { kind: 'paused', at: '2026-11-09', ground: 'hearing', told: true }];
    expect(clock(later, '2026-11-06')).toEqual(clock(accepted, '2026-11-06'));
    expect(
      clock([...accepted, { kind: 'ended', at: '2026-11-05' }, { kind: 'decided', at: '2026-11-06' }], '2026-12-31'),
    ).toMatchObject({ state: 'ended', light: 'green', broken: [], void: [{ why: 'wrong-state' }] });
  });

  it('[CA221] a limit in a year nobody has entered is not certain, and says so', () => {
    const only2026 = calendarOfDays([], [2026]);
    const terms = { ...ordinary, promisedDays: 1 };
    const near = clockOf(
      terms,
      [
        { kind: 'received', at: '2026-12-23' },
        { kind: 'accepted', at: '2026-12-23' },
      ],
      only2026,
      '2026-12-23',
    );
    expect([near.certain, near.promised.certain, near.statutory.certain]).toEqual([false, true, false]);
    expect(near.statutory.text.zh).toContain('2027 年放假安排尚未录入');
  });

  it('[CA222] the other days of the law: first review, hearing, renewal', () => {
    expect(firstReviewBy('2026-11-02', calendar).date).toBe('2026-11-30');
    expect(askHearingBy('2026-09-28', calendar).date).toBe('2026-10-10');
    expect(holdHearingBy('2026-11-02', calendar).date).toBe('2026-11-30');
    expect(announceHearingBy('2026-10-12', calendar)).toMatchObject({
      date: '2026-09-24',
      article: { zh: expect.stringContaining('第四十八条') },
    });
    expect(renewBy('2026-11-30', calendar).date).toBe('2026-10-19');
  });
});
