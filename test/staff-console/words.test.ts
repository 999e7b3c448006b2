import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasons } from '../../staff-console/reasons.ts';
import { en as reasonsEn } from '../../staff-console/reasons/words/en.ts';
import { zh as reasonsZh } from '../../staff-console/reasons/words/zh.ts';

const rooms = join(import.meta.dirname, '../../staff-console');
/** The English of every dictionary of the console, by its room. */
const dictionaries: [room: string, en: Record<string, string>][] = await Promise.all(
  readdirSync(rooms, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(^|\/)words\/zh\.ts$/.test(path))
    .map(async (path) => [
      path.replace(/\/?words\/zh\.ts$/, '') || 'console',
      (await import(join(rooms, path.replace(/zh\.ts$/, 'en.ts')))).en,
    ]),
);

describe('the words', () => {
  it.each(dictionaries)(
    '[V6] of %s: no English sentence holds Chinese, save the name of the other language',
    (_, en) => {
      const mixed = Object.keys(en).filter((key) => !key.startsWith('tongue') && /\p{Script=Han}/u.test(en[key]!));
      expect(mixed).toEqual([]);
    },
  );
  it('[P70] every reason a printer or the spool gives is said in both languages', () => {
    const codes =
      'paper-out paper-low cover-open cutter-error printer-error offline no-answer no-end-answer no-connection refused reset closed deadline stalled no-device not-allowed busy no-such-host unreachable agent-away no-package no-queue hub-restarted too-late nothing-to-print cannot-compose cannot-write disk-full agent-restarted';
    for (const code of codes.split(' ')) {
      const word = reasons[code];
      expect(word && reasonsZh[word], code).toMatch(/\p{Script=Han}/u);
      expect(word && reasonsEn[word], code).toMatch(/[a-z]/);
    }
  });
});
