import { describe, expect, it } from 'vitest';
import { dayAfter, lastOf, mondayOf, monthAfter } from '../../staff-console/rota/calendar.ts';
import { readCell } from '../../staff-console/rota/cells.ts';
import { roomsOf } from '../../staff-console/rooms-of-roles.ts';

describe('the rota as it is read', () => {
  it('[C317] a cell names A and B by their counter, a shift by its place, a named third by its sign', () => {
    const pair = { a: '1001', b: '1002' };
    expect(readCell('=A +=B/2 2003/1', pair)).toEqual([
      { jobNo: '1001', as: 'A', shift: null, third: false },
      { jobNo: '1002', as: 'B', shift: 2, third: true },
      { jobNo: '2003', as: null, shift: 1, third: false },
    ]);
    expect(readCell('')).toEqual([]);
  });

  it('[C317] weeks begin on Monday, months end where the calendar says, years turn', () => {
    expect([mondayOf('2026-12-01'), mondayOf('2026-11-30'), mondayOf('2027-01-03')]).toEqual([
      '2026-11-30',
      '2026-11-30',
      '2026-12-28',
    ]);
    expect([lastOf('2028-02'), lastOf('2026-12'), monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual([
      '2028-02-29',
      '2026-12-31',
      '2027-01',
      '2025-12',
    ]);
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('[C318] the rota is for leaders, chief representatives and supervisors', () => {
    const plans = (role: string) => roomsOf([role]).includes('rota');
    expect(['leader', 'chief', 'supervisor'].map(plans)).toEqual([true, true, true]);
    expect(['clerk', 'guide', 'system-admin', 'audit-admin'].some(plans)).toBe(false);
  });
});
