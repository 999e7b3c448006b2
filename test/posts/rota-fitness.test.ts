import { describe, expect, it } from 'vitest';
import { fitnessFor } from '../../server/posts/rota-fitness.ts';
import { front, monday, rota } from './rota-by-hand.ts';

const next = '2026-11-24';
const people = (made: ReturnType<typeof fitnessFor>) =>
  made.map(({ jobNo, as, no, free }) => [jobNo, as, no, free.length]);

describe('who fits a place of the rota', () => {
  const counter = { number: 1, a: 'a', b: 'b', more: [], standBy: [], departments: [] };
  const here = { kind: 'front', counter: 1 } as const;

  it('[PO154] A before B before others, whoever is free before who is not; each who is not with the reason', () => {
    expect(people(fitnessFor(rota(), monday, here))).toEqual([
      ['a', 'A', null, 2],
      ['b', 'B', null, 2],
      ['c', 'other', null, 2],
    ]);
    const made = rota({
      assignments: [...front(monday, 'b', { counter: 2 }), ...front(next, 'a')],
      absences: [{ staff: 'a', day: monday, from: 0, to: 1440 }],
    });
    expect(people(fitnessFor(made, monday, here))).toEqual([
      ['c', 'other', null, 2],
      ['a', 'A', 'on-leave', 0],
      ['b', 'B', 'twice-at-once', 0],
    ]);
  });

  it('[PO154] who is away for a part of the day may take the rest; who is owed a day of rest may take nothing', () => {
    const half = rota({ absences: [{ staff: 'a', day: monday, from: 510, to: 720 }] });
    expect(fitnessFor(half, monday, here)[0]).toMatchObject({ jobNo: 'a', free: ['opening-2'], no: null });
    const tired = rota({ settings: { daysInARowMost: 1 }, assignments: front(monday, 'a') });
    expect(fitnessFor(tired, next, here).at(-1)).toMatchObject({ jobNo: 'a', no: 'rest-due', days: 1 });
  });

  it('[PO154] who was named for the counter and its department come before the rest; of equals who worked less', () => {
    const person = { department: null, stands: true, leads: false };
    const made = rota({
      counters: [{ ...counter, more: ['m'], standBy: ['s'], departments: ['d'] }],
      people: [...'xysm']
        .map((jobNo) => ({ ...person, jobNo, name: jobNo }))
        .concat({ ...person, jobNo: 'd', name: 'd', department: 'd' as never }),
      assignments: front(next, 'x'),
    });
    expect(fitnessFor(made, monday, here).map(({ jobNo }) => jobNo)).toEqual(['m', 's', 'd', 'y', 'x']);
  });

  it('[PO154] only leaders lead, and only the whole day', () => {
    const lead = { kind: 'duty-leader', counter: null } as const;
    expect(fitnessFor(rota(), monday, lead)).toMatchObject([{ jobNo: 'l', as: 'none', no: null }]);
    const away = rota({ absences: [{ staff: 'l', day: monday, from: 510, to: 720 }] });
    expect(fitnessFor(away, monday, lead)).toMatchObject([{ jobNo: 'l', free: [], no: 'on-leave' }]);
  });
});
