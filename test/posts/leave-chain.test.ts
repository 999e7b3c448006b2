import { describe, expect, it } from 'vitest';
import { checkHallFile } from '../../server/hall/check-hall-file.ts';
import { leaveKinds, type LeaveKind, LeaveSettings } from '../../protocol/leave-rules.ts';
import { chainFor } from '../../server/posts/leave-chain.ts';
import { halfAt, leaveDays, nextWorkingTime, workingMinBetween } from '../../server/posts/leave-length.ts';
import { leavePresetOf, substituteTriggers } from '../../server/posts/leave-presets.ts';
import { leaveRulesOf } from '../../server/posts/leave-rules.ts';
import { signable } from '../../server/posts/leave-signers.ts';
import { needsSubstitute } from '../../server/posts/leave-substitute.ts';
import { at, leaveHall, time } from './leave-by-hand.ts';

const monday = '2026-11-23';
const friday = '2026-11-27';

describe('how long leave is', () => {
  it.each([
    ['the short morning', at(monday, '08:30'), at(monday, '12:00'), 0.5],
    ['the long afternoon', at(monday, '13:30'), at(monday, '17:30'), 0.5],
    ['across noon', at(monday, '10:15'), at(monday, '15:30'), 0.5],
    ['a minute more', at(monday, '10:14'), at(monday, '15:30'), 0.5024],
    ['from before opening until after closing', at(monday, '06:00'), at(monday, '22:00'), 1],
    ['the noon break alone', at(monday, '12:00'), at(monday, '13:30'), 0],
    ['over a weekend', at(friday, '08:30'), at('2026-11-30', '12:00'), 1.5],
    ['the weekend alone', at('2026-11-28', '00:00'), at('2026-11-29', '23:00'), 0],
    ['a week', at(monday, '00:00'), at('2026-11-30', '00:00'), 5],
  ])('[PO40] %s', (_, from, to, days) => {
    expect(leaveDays(from, to, time)).toBe(days);
  });

  it('[PO40] half a day has its name: it begins and ends as the hall does, on a day off at noon', () => {
    expect(halfAt(monday, 'am', time)).toEqual({ from: at(monday, '08:30'), to: at(monday, '12:00') });
    expect(halfAt(monday, 'pm', time)).toEqual({ from: at(monday, '13:30'), to: at(monday, '17:30') });
    expect(halfAt('2026-11-28', 'pm', time).from).toBe(at('2026-11-28', '12:00'));
  });

  it('[PO40] a day without a break is parted in its middle', () => {
    const oneSpan = { ...time, file: leaveHall({}, (file) => (file.hours.week.mon = [['09:00', '17:00']])) };
    expect(halfAt(monday, 'am', oneSpan).to).toBe(at(monday, '13:00'));
    expect(leaveDays(at(monday, '09:00'), at(monday, '13:00'), oneSpan)).toBe(0.5);
  });

  it('[PO57] working time goes on at the next opening', () => {
    expect(nextWorkingTime(at(friday, '17:30'), time)).toBe(at('2026-11-30', '08:30'));
    expect(nextWorkingTime(at(monday, '12:30'), time)).toBe(at(monday, '13:30'));
    expect(workingMinBetween(at(friday, '17:00'), at('2026-11-30', '09:00'), time)).toBe(60);
  });
});

/** Steps as one reads them: `+` with the seal, `C` a certificate, `S` a substitute in place; `?` when the source is silent. */
function asked(preset: 'O' | 'S' | 'B4', rank: 'head' | 'staff', kind: LeaveKind, days: number): string {
  const chain = chainFor(leavePresetOf[preset].chains, rank, kind, days)!;
  const steps = chain.steps.map(({ by, seal }) => by + (seal ? '+' : '')).join(' > ');
  const filed = chain.filedWith.length ? ` = ${chain.filedWith.join(' ')}` : '';
  return steps + filed + (chain.certificate ? ' C' : '') + (chain.substitute ? ' S' : '') + (chain.gap ? ' ?' : '');
}

describe('the chains of the sources', () => {
  const day = 'unit-leader+ = supervision';
  it.each([
    ['head', 0.25, 'supervision'],
    ['head', 0.5, 'supervision'],
    ['staff', 0.5, 'window-head = supervision'],
    ['staff', 1, day],
    ['head', 1, day],
    ['staff', 30, day],
  ] as const)('[PO41] 000/O: %s, %d days', (rank, days, chain) => {
    for (const kind of leaveKinds) expect(asked('O', rank, kind, days)).toBe(chain);
  });

  it('[PO42] 000/O says nothing between half a day and a day: the unit leader and the seal, and it says so', () => {
    for (const days of [0.5001, 0.75, 0.9999])
      for (const rank of ['head', 'staff'] as const) expect(asked('O', rank, 'personal', days)).toBe(`${day} ?`);
  });

  it.each([
    [0.5, 'centre'],
    [0.5001, 'unit-leader = centre'],
    [0.9999, 'unit-leader = centre'],
    [1, 'unit-leader = centre S'],
    [20, 'unit-leader = centre S'],
  ])('[PO41] 000/S: %d days', (days, chain) => {
    for (const rank of ['head', 'staff'] as const)
      for (const kind of leaveKinds) expect(asked('S', rank, kind, days)).toBe(chain);
  });

  const kept = ' = personnel centre';
  it.each([
    ['personal', 0.5, `section-head${kept}`],
    ['personal', 1, `section-head > leader-in-charge${kept}`],
    ['personal', 1.0001, `section-head > leader-in-charge > bureau-head${kept}`],
    ['personal', 10, `section-head > leader-in-charge > bureau-head${kept}`],
    ['sick', 0.5, `section-head > leader-in-charge${kept}`],
    ['sick', 2, `section-head > leader-in-charge${kept}`],
    ['sick', 3, `leader-in-charge > bureau-head${kept} C`],
    ['sick', 60, `leader-in-charge > bureau-head${kept} C`],
    ['annual', 5, `section-head > leader-in-charge${kept}`],
    ['marriage', 0.5, `section-head > leader-in-charge${kept}`],
    ['maternity', 98, `section-head > leader-in-charge${kept}`],
    ['bereavement', 3, `section-head > leader-in-charge${kept}`],
    ['home-visit', 20, `section-head > leader-in-charge${kept}`],
  ] as const)('[PO41] 004/B: %s leave, %d days', (kind, days, chain) => {
    for (const rank of ['head', 'staff'] as const) expect(asked('B4', rank, kind, days)).toBe(chain);
  });

  it('[PO42] 004/B says nothing of sick leave between two days and three, nor of personal leave between half a day and one', () => {
    for (const days of [2.0001, 2.5, 2.9999])
      expect(asked('B4', 'staff', 'sick', days)).toBe(`leader-in-charge > bureau-head${kept} C ?`);
    expect(asked('B4', 'staff', 'personal', 0.75)).toBe(`section-head > leader-in-charge${kept} ?`);
  });

  it('[PO42] the stricter neighbour may be the shorter one', () => {
    const [short, , long] = leavePresetOf.O.chains;
    const steps = [...long!.steps, ...short!.steps];
    const table = [{ ...short!, steps, who: ['staff' as const] }, long!];
    expect(chainFor(table, 'staff', 'annual', 0.7)).toMatchObject({ steps, gap: true });
  });
});

describe('whose substitute is due', () => {
  const due = (
    preset: keyof typeof substituteTriggers,
    rank: 'head' | 'staff',
    days: number,
    { onlyOne = false, hasCounter = true } = {},
  ) => needsSubstitute(substituteTriggers[preset], { rank, onlyOne, hasCounter }, days);

  it.each([
    ['O', 'head', 0.4999, false],
    ['O', 'head', 0.5, true],
    ['O', 'staff', 0.9999, false],
    ['O', 'staff', 1, true],
    ['S', 'head', 0.9999, false],
    ['S', 'head', 1, true],
    ['S', 'staff', 1, true],
    ['always', 'staff', 0.01, true],
    ['never', 'head', 30, false],
  ] as const)('[PO52] %s: %s, %d days: %s', (preset, rank, days, wanted) => {
    expect(due(preset, rank, days)).toBe(wanted);
  });

  it('[PO52] the only person of a window needs one from half a day on, by 000/O; who has no counter needs none', () => {
    expect([due('O', 'staff', 0.5), due('O', 'staff', 0.5, { onlyOne: true })]).toEqual([false, true]);
    expect(due('O', 'staff', 0.4999, { onlyOne: true })).toBe(false);
    expect(due('always', 'staff', 5, { hasCounter: false })).toBe(false);
  });
});

describe('steps in this hall', () => {
  const offices = { 'section-head': [], 'leader-in-charge': ['9'], 'bureau-head': ['9'], 'any-leader': ['9'] };
  const of = (office: string) => (offices as Record<string, string[]>)[office] ?? [];
  const step = (by: 'section-head' | 'leader-in-charge' | 'unit-leader' | 'window-head', seal = false) => ({
    by,
    seal,
  });

  it('[PO44] what only the applicant could sign goes one up, the last to any leader, with its seal', () => {
    expect(signable([step('section-head', true), step('leader-in-charge')], of)).toEqual({
      steps: [step('leader-in-charge', true)],
      passedUp: ['section-head'],
    });
    expect(signable([step('leader-in-charge'), step('unit-leader', true)], of)).toEqual({
      steps: [step('leader-in-charge'), { by: 'any-leader', seal: true }],
      passedUp: ['unit-leader'],
    });
    expect(signable([step('window-head')], () => [])).toBeNull();
  });
});

describe('the hall’s own table', () => {
  it('[PO63] field by field it takes the place of the preset’s', () => {
    const rules = leaveRulesOf(
      LeaveSettings.parse({
        preset: 'B4',
        substitutes: 'O',
        kinds: { annual: { leadH: 168 } },
        signers: { 'bureau-head': { staff: ['9005'] } },
      }),
    );
    expect(rules.chains).toBe(leavePresetOf.B4.chains);
    expect(rules.substitutes).toBe(substituteTriggers.O);
    expect(rules.kinds).toEqual({ personal: { leadH: 24 }, annual: { leadH: 168 } });
    expect(rules.signers['bureau-head']).toEqual({ roles: [], staff: ['9005'], ownDepartment: false });
    expect(rules.signers.supervision.roles).toEqual(['supervisor']);
    const weekly = leaveRulesOf(
      LeaveSettings.parse({ preset: 'S', lead: '002M', kinds: { annual: { certificateFromDays: 3 } } }),
    );
    expect(weekly.kinds).toEqual({ annual: { leadH: 168, certificateFromDays: 3 } });
    expect(leaveRulesOf(LeaveSettings.parse({ preset: 'B4', lead: 'none' })).kinds.personal).toEqual({ leadH: 0 });
    expect(leaveRulesOf(LeaveSettings.parse({ lead: '002O' })).kinds['home-visit']).toEqual({ leadH: 24 });
  });

  it('[PO63] a kind nobody signs for is a fault with its path, and so is a signer who is not there', () => {
    const { steps, ...chain } = leavePresetOf.S.chains[0]!;
    const withChains = { ...leaveHall(), leave: { chains: [{ ...chain, steps, kinds: ['sick'] }] } };
    expect(checkHallFile(withChains)).toMatchObject({
      faults: expect.arrayContaining([
        { path: 'leave.chains', message: 'no chain for personal leave of head' },
        { path: 'leave.chains', message: 'no chain for other leave of staff' },
      ]),
    });
    const withStranger = { ...leaveHall(), leave: { signers: { centre: { staff: ['7777'] } } } };
    expect(checkHallFile(withStranger)).toEqual({
      faults: [{ path: 'leave.signers.centre.staff[0]', message: 'there is no staff "7777"' }],
    });
  });
});
