import type { AttendanceTotals } from '../../../protocol/attendance-view.ts';
import type { MyMonthView } from '../../../protocol/my-month-view.ts';
import { dateOfDay } from '../../../ui/clock.ts';
import { language } from '../../../ui/language.ts';
import { ruleWords } from './day-words.ts';
import { Suggestions } from './suggestions.tsx';
import { mo, type MonthWord } from './words.ts';

/** What the month has come to, what the hall's rules make of it, and whether it was circulated. */
export function MonthTotals({ view }: { view: MyMonthView }) {
  const { attendance, signs, rules, circulated } = view;
  return (
    <section class="card month-totals">
      <h2>{mo('totals')}</h2>
      <dl class="sums">
        {attendance &&
          sumsOf(attendance.totals).map(({ word, value, bad }) => (
            <div key={word} class={bad ? 'bad' : ''}>
              <dt>{mo(word)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        <div>
          <dt>{mo('signs')}</dt>
          <dd>{mo('nTimesMin', { n: signs.count, min: signs.minutes })}</dd>
        </div>
      </dl>
      {attendance && <Suggestions of={attendance.suggestions} />}
      <p class="note">
        {rules.length === 0
          ? mo('noRules')
          : `${mo('rules')}：${rules
              .filter(({ step }) => step !== 'warn')
              .map((rule) => `${ruleWords(rule)}（${rule.source}）`)
              .join('；')}`}
      </p>
      <p class="note">
        {circulated
          ? mo('circulated', { time: dateOfDay(circulated.at, language.value), name: circulated.by })
          : mo('notCirculated')}
      </p>
    </section>
  );
}

function sumsOf(totals: AttendanceTotals): { word: MonthWord; value: string; bad?: boolean }[] {
  const { late, lateMin, early, earlyMin, missing, absentDays, offPost, offPostMin } = totals;
  return [
    { word: 'workDays', value: mo('nDays', { n: totals.workDays }) },
    { word: 'late', value: mo('nTimesMin', { n: late, min: lateMin }), bad: late > 0 },
    { word: 'early', value: mo('nTimesMin', { n: early, min: earlyMin }), bad: early > 0 },
    { word: 'missing', value: mo('nTimes', { n: missing }), bad: missing > 0 },
    { word: 'absent', value: mo('nDays', { n: absentDays }), bad: absentDays > 0 },
    { word: 'offPosts', value: mo('nTimesMin', { n: offPost, min: offPostMin }), bad: offPost > 0 },
    { word: 'leaveDays', value: mo('nDays', { n: totals.leaveDays + totals.tripDays }) },
  ];
}
