import type { CaseProgressView } from '../../protocol/case-progress.ts';
import { dayWords, shortDay, weekdayWords } from './days.ts';
import { t } from './words.ts';

/** So many squares fit a line; a longer count is drawn as shares. */
const squaresMost = 20;

/** The day that counts, and how far the count has come: one square a working day. */
export function Count({ due }: { due: NonNullable<CaseProgressView['due']> }) {
  const { on, from, of, passed, left, certain } = due;
  const squares = Math.min(of, squaresMost);
  const dark = Math.round((Math.min(passed, of) / Math.max(1, of)) * squares);
  return (
    <section class="stub">
      <div class="down">
        <p class="soft">{t(due.for === 'delivery' ? 'deliverBy' : 'due')}</p>
        <p class="big-day">{dayWords(on, '\u202f')}</p>
        <p>{[weekdayWords(on), leftWords(left)].join(t('comma'))}</p>
        {of > 0 && (
          <div class="squares" aria-hidden="true">
            {Array.from({ length: squares }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a square is its place in the line
              <i key={i} class={i < dark ? 'passed' : ''} />
            ))}
          </div>
        )}
        <p class="note ends">
          <span>
            {passed > 0
              ? t('dayFrom', { day: shortDay(from), n: Math.min(passed, of) })
              : t('dayFirst', { day: shortDay(from) })}
          </span>
          <span>{t('days', { n: of })}</span>
        </p>
        {!certain && <p class="as-of">{t('uncertain')}</p>}
      </div>
    </section>
  );
}

function leftWords(left: number): string {
  if (left < 0) return t('overdue');
  if (left === 0) return t('leftToday');
  return left === 1 ? t('leftOne') : t('leftDays', { n: left });
}
