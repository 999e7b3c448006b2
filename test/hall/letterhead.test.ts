import { expect, it } from 'vitest';
import { Letterhead } from '../../protocol/letterhead.ts';

const good = {
  header: [],
  footer: [],
  logo: { widthDots: 20, heightDots: 10, bits: Buffer.alloc(30).toString('base64') },
};

it('[HA29] a logo has as many bytes as its picture has dots, and is no larger than a slip allows', () => {
  expect(Letterhead.safeParse(good).success).toBe(true);
  for (const logo of [
    { ...good.logo, widthDots: 25 },
    { ...good.logo, heightDots: 11 },
    { ...good.logo, bits: 'not base64' },
    { ...good.logo, bits: '' },
    { widthDots: 392, heightDots: 8, bits: Buffer.alloc(392).toString('base64') },
    { widthDots: 8, heightDots: 168, bits: Buffer.alloc(168).toString('base64') },
  ])
    expect(Letterhead.safeParse({ ...good, logo }).success, JSON.stringify(logo).slice(0, 60)).toBe(false);
});

it('[HA29] two lines above, three below, none longer than fits', () => {
  const line = { zh: '政务' };
  expect(Letterhead.safeParse({ ...good, header: [line, line], footer: [line, line, line] }).success).toBe(true);
  for (const change of [
    { header: [line, line, line] },
    { footer: [line, line, line, line] },
    { header: [{ zh: '政'.repeat(61) }] },
  ])
    expect(Letterhead.safeParse({ ...good, ...change }).success).toBe(false);
});
