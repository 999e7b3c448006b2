import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../paper/size.ts';
import { arrived, slipsOf } from '../../paper/slips.ts';
import { tiltDegOf } from '../../paper/tilt.ts';
import { answer, slip } from './slips.ts';

describe('the desk', () => {
  const before = answer([slip('s2', 'A002', { printer: 'k2' }), slip('s1', 'A001')]);

  it('[D2] knows which slips are new', () => {
    expect(arrived(before, answer([slip('s4', 'A004'), slip('s3', 'A003'), ...before.slips]))).toEqual(['s4', 's3']);
    expect(arrived(before, answer(before.slips.slice(0, 1)))).toEqual([]);
  });

  it('[D3] shows one printer or all', () => {
    expect(slipsOf(before, null)).toHaveLength(2);
    expect(slipsOf(before, 'k2').map(({ ticket }) => ticket)).toEqual(['A002']);
    expect(slipsOf(before, 'k9')).toEqual([]);
  });

  it('[D8] lets a slip lie the same way each time, never far from straight', () => {
    const tilts = Array.from({ length: 200 }, (_, at) => tiltDegOf(`slip-${at}`));
    expect(tiltDegOf('slip-7')).toBe(tilts[7]);
    expect(Math.max(...tilts.map(Math.abs))).toBeLessThanOrEqual(0.9);
    expect(new Set(tilts).size).toBeGreaterThan(50);
  });

  it('[D1] says how much the printer was sent', () => {
    expect(sizeOf(812)).toBe('812 字节');
    expect(sizeOf(1434)).toBe('1.4 KB');
  });
});
