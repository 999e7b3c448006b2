import { useSignal } from '@preact/signals';
import type { Sum } from '../../protocol/working-days.ts';
import { say } from '../../ui/language.ts';
import { Icon } from '../../ui/icons.tsx';
import { dayWords, SumCalendar } from '../case-parts/sum-calendar.tsx';
import { p } from '../case-parts/words.ts';
import type { AtHand } from './at-hand.ts';
import { n } from './words.ts';

/** 若此刻受理，最迟: the promise drawn as the calendar it is counted on, opened to its sum and its article. */
export function DueCard({ visit, fixed = false }: { visit: AtHand['visit']; fixed?: boolean }) {
  const open = useSignal(false);
  const { promised, recall, statutory } = visit.sums;
  const atOnce = promised.days === 0;
  return (
    <section class={`card due-card ${open.value ? 'opened' : ''}`}>
      <div class="spread">
        <h2>{atOnce ? n('dueAtOnce') : n(fixed ? 'dueFixed' : 'dueIfNow')}</h2>
        <span class="note">{atOnce ? '' : n('dayNotCounted')}</span>
      </div>
      <div class="due-sum">
        <b class="num">{dayWords(promised.date)}</b>
        <span class="soft">{atOnce ? n('today') : n('workingDays', { n: promised.days })}</span>
      </div>
      {open.value ? (
        <Article promised={promised} statutory={statutory} />
      ) : (
        <SumCalendar sum={promised} recall={recall?.date ?? null} begins={p('dayAccepted')} />
      )}
      <div class="due-foot">
        <p class="note">
          {recall && <span>{n('recallOn', { day: recall.date.slice(5) })}</span>}
          <span>{n('statutoryOn', { n: statutory.days, day: statutory.date.slice(5) })}</span>
          {!promised.certain && (
            <b class="poor">
              <Icon name="warning" /> {n('uncertain')}
            </b>
          )}
        </p>
        <button
          type="button"
          class="quiet-button"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {open.value ? n('calendar') : n('article')}
        </button>
      </div>
    </section>
  );
}

function Article({ promised, statutory }: { promised: Sum; statutory: Pick<Sum, 'text' | 'article'> }) {
  return (
    <dl class="articles">
      <dt>{say(promised.article)}</dt>
      <dd>{say(promised.text)}</dd>
      <dt>{say(statutory.article)}</dt>
      <dd>{say(statutory.text)}</dd>
    </dl>
  );
}
