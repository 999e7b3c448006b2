import { useSignal } from '@preact/signals';
import type { CaseView } from '../../protocol/case-view.ts';
import type { Sum } from '../../protocol/working-days.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { dayWords, SumCalendar } from '../case-parts/sum-calendar.tsx';
import { useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { shortDay } from './days.ts';
import { c } from './words.ts';
import { cp } from './page/words.ts';

const limits = [
  'promised',
  'statutory',
  'recall',
  'tellBy',
  'deliverBy',
  'pauseOver',
  'stageLimit',
  'askBy',
  'holdBy',
] as const;
type Limit = (typeof limits)[number];

/** The limits of a case as it stands now, the one to keep next first. */
function limitsOf(kase: CaseView): { limit: Limit; sum: Sum }[] {
  const { clock, stageLimit, hearing, state } = kase;
  const sums: Record<Limit, Sum | null> = {
    ...clock.sums,
    stageLimit,
    askBy: hearing?.askBy ?? null,
    holdBy: hearing?.holdBy ?? null,
  };
  const first: Limit =
    state === 'received' || state === 'to-supplement'
      ? 'tellBy'
      : state === 'decided'
        ? 'deliverBy'
        : kase.paused
          ? 'pauseOver'
          : 'promised';
  // The stage has no date of its own where it ends with another limit.
  const others = limits.filter((limit) => limit !== 'stageLimit').map((limit) => sums[limit]?.date);
  if (others.includes(sums.stageLimit?.date)) sums.stageLimit = null;
  const all = limits.flatMap((limit) => (sums[limit] ? [{ limit, sum: sums[limit] }] : []));
  return all.toSorted((a, b) => Number(b.limit === first) - Number(a.limit === first));
}

/** 期限: each date drawn as the calendar it is counted on, and opened to its sum and its article. */
export function DatesCard({ kase }: { kase: CaseView }) {
  const at = useSignal(0);
  const article = useSignal(false);
  const all = limitsOf(kase);
  const shown = all[at.value % Math.max(1, all.length)];
  const nextOne = () => {
    at.value = (at.value + 1) % Math.max(1, all.length);
  };
  useKeys({
    F3: () => {
      article.value = !article.value;
    },
    F7: nextOne,
  });
  if (!shown) return null;
  const { limit, sum } = shown;
  return (
    <section class="card dates-card">
      <div class="spread">
        <h2>{cp(`limit:${limit}`)}</h2>
        <button
          type="button"
          class="quiet-button"
          aria-expanded={article.value}
          onClick={() => (article.value = !article.value)}
        >
          {article.value ? cp('calendar') : cp('article')} <KeyCap name="F3" />
        </button>
      </div>
      <p class="dates-sum">
        <b class="num">{dayWords(sum.date)}</b>
        <span class="soft">{cp('workingDays', { n: sum.days })}</span>
      </p>
      {article.value ? (
        <dl class="dates-article">
          <dt>{say(sum.article)}</dt>
          <dd>{say(sum.text)}</dd>
        </dl>
      ) : (
        <SumCalendar sum={sum} rows={5} />
      )}
      {!sum.certain && (
        <p class="poor">
          <Icon name="warning" /> {cp('uncertain')}
        </p>
      )}
      <ul class="other-limits">
        {all.map((one, i) => (
          <li key={one.limit}>
            <button type="button" aria-pressed={one === shown} onClick={() => (at.value = i)}>
              {c(`short:${one.limit}`)} <b class="num">{shortDay(one.sum.date)}</b>
            </button>
          </li>
        ))}
        {all.length > 1 && (
          <li>
            <KeyCap name="F7" />
          </li>
        )}
      </ul>
    </section>
  );
}
