import { describe, expect, it } from 'vitest';
import { agencyLacks, paperRows, takenPapers } from '../../staff-console/intake/agency-papers.ts';
import { namedCase } from '../../staff-console/intake/named-case.ts';
import { decidedHere, standingOf, suggested, ways } from '../../staff-console/intake/outcomes.ts';
import { lackingOf, rowsOf, ticksOf, unseenOf } from '../../staff-console/intake/rows.ts';
import { weeksOf } from '../../staff-console/case-parts/sum-weeks.ts';
import { kase, service, sums, told, visit } from './intake-sample.ts';

const { materials } = service.guide;
const asked = materials.filter(({ required, shared }) => required && !shared).map(({ id }) => id);
const [first = '', second = ''] = asked;
const all = Object.fromEntries(asked.map((id) => [id, { is: 'here' as const }]));
const words = () => '请带来。';

describe('the checklist', () => {
  it('[C400] what the hall looks up is never asked for, and what applies only to some holds nobody up', () => {
    const rows = rowsOf(materials, null, {});
    expect(rows.filter(({ shared }) => shared).map(({ is }) => is)).toEqual(['shared']);
    expect(unseenOf(rows).map(({ id }) => id)).toEqual(asked);
    expect(unseenOf(rowsOf(materials, null, all))).toEqual([]);
  });

  it('[C401] the ticks suggest what comes of it, and nothing can be done before all of it was looked at', () => {
    const rows = rowsOf(materials, null, all);
    expect(suggested('promised', rows, null)).toBe('accept');
    expect(suggested('immediate', rows, null)).toBe('settle');
    const lacks = rowsOf(materials, null, { ...all, [first]: { is: 'lacking' } });
    expect(suggested('promised', lacks, null)).toBe('notify');
    expect(standingOf('accept', 'promised', lacks, null)).toEqual({ can: false, why: 'still-lacking', n: 1 });
    expect(standingOf('notify', 'promised', lacks, null)).toEqual({ can: true });
    const begun = rowsOf(materials, null, { [first]: { is: 'lacking' } });
    expect(standingOf('notify', 'promised', begun, null)).toMatchObject({ why: 'still-unseen', n: asked.length - 1 });
    expect(standingOf('settle', 'promised', rows, null)).toMatchObject({ why: 'not-immediate' });
  });

  it('[C402] a case taken in but not decided leaves no way but to decide it', () => {
    const open = kase({ state: 'received' });
    const rows = rowsOf(materials, open, {});
    const ready = ways.filter((way) => standingOf(way, 'promised', rows, open).can);
    expect(ready).toEqual(['accept', 'refuse', 'agency']);
  });

  it('[C403] only what was ticked is told to the hub, with its reason, and nothing twice', () => {
    const marks = { ...all, [first]: { is: 'lacking' as const, why: 'expired' as const } };
    const ticks = ticksOf(rowsOf(materials, null, marks), null, words);
    expect(ticks.find(({ id }) => id === first)).toEqual({
      id: first,
      state: 'wrong',
      why: 'expired',
      note: '请带来。',
    });
    expect(ticks.map(({ id }) => id).sort()).toEqual([...asked].sort());
    const again = told([first]);
    expect(ticksOf(rowsOf(materials, again, { [first]: { is: 'here' } }), again, words)).toEqual([
      { id: first, state: 'received' },
    ]);
  });

  it('[C404] what was received is locked; what the first notice did not name turns red, and is told only then', () => {
    const again = told([first]);
    const rows = rowsOf(materials, again, { [second]: { is: 'lacking' } });
    expect(rows.find(({ id }) => id === second)).toMatchObject({ is: 'here', locked: '2026-11-20' });
    expect(suggested('promised', rows, again)).toBe('accept');
    const extra = materials.find(({ required }) => !required)!.id;
    const unseen = {
      ...again,
      materials: again.materials.map((one) => (one.id === extra ? { ...one, state: 'unseen' as const } : one)),
    };
    const more = rowsOf(materials, unseen, { [extra]: { is: 'lacking' } });
    expect(
      lackingOf(more)
        .filter(({ added }) => added)
        .map(({ id }) => id),
    ).toEqual([extra]);
    expect(suggested('promised', more, unseen)).toBe('notify');
  });

  it('[C405] a visit is over only with a case decided on it; one told on an earlier visit is still to be worked on', () => {
    const now = '2026-11-23T15:00:00+08:00';
    expect(decidedHere(visit({ cases: [kase({ state: 'received' })] }), now, null)).toBeNull();
    expect(decidedHere(visit({ cases: [kase()] }), now, null)?.number).toBe('LJ-20261123-0195');
    const before = told([first], '2026-11-20T10:00:00+08:00');
    expect(decidedHere(visit({ cases: [before] }), now, null)).toBeNull();
    const just = told([first], '2026-11-23T15:04:00+08:00');
    expect(decidedHere(visit({ cases: [just] }), now, null)?.id).toBe('C195');
    expect(decidedHere(visit({ cases: [just] }), now, 'C195')).toBeNull();
  });
});

describe('the rarer ways', () => {
  it('[C581] a case is named by its number, in any writing, with or without the hall’s code, or by what a scanner types of the receipt', () => {
    const number = { number: 'LJ-20261120-0080' };
    for (const typed of ['LJ-20261120-0080', ' lj-20261120-0080 ', '20261120-0080', 'ＬＪ－２０２６１１２０－００８０'])
      expect(namedCase(typed, 'LJ')).toEqual(number);
    const token = 'Ab_9-'.repeat(5);
    for (const after of ['', '/', '?from=slip'])
      expect(namedCase(`https://hall.example/c/${token}${after}`, 'LJ')).toEqual({ token });
    expect(namedCase('  ', 'LJ')).toBeNull();
  });

  it('[C587] the agent takes along what was received and not left out, with other counts and papers where the clerk says so', () => {
    const rows = rowsOf(materials, null, all);
    const blank = { left: [], counts: {}, more: [] };
    expect(takenPapers(paperRows(rows, blank)).map(({ name }) => name)).toEqual(
      asked.map((id) => materials.find((one) => one.id === id)!.name.zh),
    );
    const some = paperRows(rows, {
      left: asked.slice(1),
      counts: { [first]: { originals: 2, copies: 3 } },
      more: [{ name: '户口簿', originals: 1, copies: 0 }],
    });
    expect(takenPapers(some)).toEqual([
      { name: materials.find(({ id }) => id === first)!.name.zh, originals: 2, copies: 3 },
      { name: '户口簿', originals: 1, copies: 0 },
    ]);
    expect(takenPapers(paperRows(rows, { ...blank, counts: { [first]: { originals: 0, copies: 0 } } }))).toHaveLength(
      asked.length - 1,
    );
    const told = ['flow', 'promise', 'fees'] as const;
    const project = { name: '厂房', agent: '', milestones: [{ name: '立项', due: '2026-12-15' }] };
    expect(agencyLacks({ told: ['flow'], project: null }, false)).toBe('tell');
    expect(agencyLacks({ told: [...told], project: null }, true)).toBe('project');
    expect(agencyLacks({ told: [...told], project: { ...project, name: ' ' } }, true)).toBe('name');
    expect(agencyLacks({ told: [...told], project: { ...project, milestones: [] } }, false)).toBe('milestone');
    expect(agencyLacks({ told: [...told], project }, true)).toBeNull();
  });

  it('[C588] what was put right on the spot and is decided is over, whatever the entry was doing when the console died', () => {
    const here = visit({ cases: [kase({ state: 'accepted' })] });
    expect(decidedHere(here, '2026-11-23T15:00:00+08:00', 'C195')?.state).toBe('accepted');
  });
});

describe('the calendar of a limit', () => {
  it('[C406] every day stands once under its weekday: the received one, the counted, the day of recall, the last', () => {
    const { promised, recall } = sums();
    const weeks = weeksOf(promised, 4, recall!.date);
    const drawn = weeks.map((week) => week?.map(({ kind, n }) => (n === null ? kind : `${kind} ${n}`)));
    expect(drawn).toEqual([
      ['from', 'counted 1', 'counted 2', 'counted 3', 'counted 4', 'rest', 'rest'],
      ['counted 5', 'counted 6', 'counted 7', 'counted 8', 'recall 9', 'rest', 'rest'],
      ['due 10', 'outside', 'outside', 'outside', 'outside', 'outside', 'outside'],
    ]);
  });

  it('[C407] of a long way the middle weeks are left out, and it says so', () => {
    const { promised, recall } = sums({ promisedDays: 45, statutoryDays: 60 });
    const weeks = weeksOf(promised, 4, recall!.date);
    expect(weeks.map((week) => week?.[0]?.date ?? null)).toEqual(['2026-11-23', null, '2027-01-18', '2027-01-25']);
  });
});
