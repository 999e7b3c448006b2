import { describe, expect, it } from 'vitest';
import { en as askedEn } from '../../staff-console/asked/words/en.ts';
import { zh as askedZh } from '../../staff-console/asked/words/zh.ts';
import { en as casesEn } from '../../staff-console/cases/words/en.ts';
import { zh as casesZh } from '../../staff-console/cases/words/zh.ts';
import { en as breachesEn } from '../../staff-console/breaches/words/en.ts';
import { zh as breachesZh } from '../../staff-console/breaches/words/zh.ts';
import { en as feesEn } from '../../staff-console/fees/words/en.ts';
import { zh as feesZh } from '../../staff-console/fees/words/zh.ts';
import { en as archiveEn } from '../../staff-console/archive/words/en.ts';
import { zh as archiveZh } from '../../staff-console/archive/words/zh.ts';
import { en as alertsEn } from '../../staff-console/alerts/words/en.ts';
import { zh as alertsZh } from '../../staff-console/alerts/words/zh.ts';
import { en as awayEn } from '../../staff-console/away/words/en.ts';
import { zh as awayZh } from '../../staff-console/away/words/zh.ts';
import { en as partsEn } from '../../staff-console/case-parts/words/en.ts';
import { zh as partsZh } from '../../staff-console/case-parts/words/zh.ts';
import { en as intakeEn } from '../../staff-console/intake/words/en.ts';
import { zh as intakeZh } from '../../staff-console/intake/words/zh.ts';
import { en as journalEn } from '../../staff-console/journal/words/en.ts';
import { zh as journalZh } from '../../staff-console/journal/words/zh.ts';
import { en as longerEn } from '../../staff-console/my/longer/words/en.ts';
import { zh as longerZh } from '../../staff-console/my/longer/words/zh.ts';
import { en as myEn } from '../../staff-console/my/words/en.ts';
import { zh as myZh } from '../../staff-console/my/words/zh.ts';
import { en as hallEn } from '../../staff-console/hall/words/en.ts';
import { zh as hallZh } from '../../staff-console/hall/words/zh.ts';
import { en as paperEn } from '../../staff-console/paper/words/en.ts';
import { zh as paperZh } from '../../staff-console/paper/words/zh.ts';
import { en as dayEn } from '../../staff-console/my/day/words/en.ts';
import { zh as dayZh } from '../../staff-console/my/day/words/zh.ts';
import { en as leaveEn } from '../../staff-console/my/leave/words/en.ts';
import { zh as leaveZh } from '../../staff-console/my/leave/words/zh.ts';
import { en as monthEn } from '../../staff-console/my/month/words/en.ts';
import { zh as monthZh } from '../../staff-console/my/month/words/zh.ts';
import { reasons } from '../../staff-console/reasons.ts';
import { en as stripEn } from '../../staff-console/strip/words/en.ts';
import { zh as stripZh } from '../../staff-console/strip/words/zh.ts';
import { en as consoleEn } from '../../staff-console/words/en.ts';
import { zh as consoleZh } from '../../staff-console/words/zh.ts';

const zh = {
  ...prefixed(consoleZh, ''),
  ...prefixed(paperZh, 'paper '),
  ...prefixed(dayZh, 'day '),
  ...prefixed(leaveZh, 'leave '),
  ...prefixed(monthZh, 'month '),
  ...prefixed(hallZh, 'hall '),
  ...prefixed(stripZh, 'strip '),
  ...prefixed(askedZh, 'asked '),
  ...prefixed(casesZh, 'cases '),
  ...prefixed(feesZh, 'fees '),
  ...prefixed(breachesZh, 'breaches '),
  ...prefixed(archiveZh, 'archive '),
  ...prefixed(alertsZh, 'alerts '),
  ...prefixed(awayZh, 'away '),
  ...prefixed(partsZh, 'parts '),
  ...prefixed(intakeZh, 'intake '),
  ...prefixed(journalZh, 'journal '),
  ...prefixed(longerZh, 'longer '),
  ...prefixed(myZh, 'my '),
};
const en = {
  ...prefixed(consoleEn, ''),
  ...prefixed(paperEn, 'paper '),
  ...prefixed(dayEn, 'day '),
  ...prefixed(leaveEn, 'leave '),
  ...prefixed(monthEn, 'month '),
  ...prefixed(hallEn, 'hall '),
  ...prefixed(stripEn, 'strip '),
  ...prefixed(askedEn, 'asked '),
  ...prefixed(casesEn, 'cases '),
  ...prefixed(feesEn, 'fees '),
  ...prefixed(breachesEn, 'breaches '),
  ...prefixed(archiveEn, 'archive '),
  ...prefixed(alertsEn, 'alerts '),
  ...prefixed(awayEn, 'away '),
  ...prefixed(partsEn, 'parts '),
  ...prefixed(intakeEn, 'intake '),
  ...prefixed(journalEn, 'journal '),
  ...prefixed(longerEn, 'longer '),
  ...prefixed(myEn, 'my '),
};

/** Two dictionaries as one. */
function prefixed(words: Record<string, string>, prefix: string): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, sentence]) => [prefix + key, sentence]));
}

const marks = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();

describe('the words', () => {
  it('[V6] no English sentence holds Chinese, save the name of the other language', () => {
    const mixed = Object.entries(en).filter(
      ([key, words]) => !key.startsWith('tongue') && /\p{Script=Han}/u.test(words),
    );
    expect(mixed).toEqual([]);
  });
  it('[V6] a sentence fills in nothing that the other language does not have', () => {
    const differing = Object.keys(zh).filter((key) => {
      const [chinese, english] = [marks(zh[key]!), marks(en[key]!)];
      return english.some((mark) => !chinese.includes(mark));
    });
    expect(differing).toEqual([]);
  });
  it('[P70] every reason a printer or the spool gives is said in both languages', () => {
    const codes =
      'paper-out paper-low cover-open cutter-error printer-error offline no-answer no-end-answer no-connection refused reset closed deadline stalled no-device not-allowed busy no-such-host unreachable agent-away no-package no-queue hub-restarted too-late nothing-to-print cannot-compose cannot-write disk-full agent-restarted';
    for (const code of codes.split(' ')) {
      const word = reasons[code];
      expect(word && zh[word], code).toMatch(/\p{Script=Han}/u);
      expect(word && en[word], code).toMatch(/[a-z]/);
    }
  });
});
