import type { ConsoleView } from '../../protocol/views.ts';
import { summonses } from '../call-history.ts';
import { exactTime } from '../exact-time.ts';
import { now } from '../hub.ts';
import { leftWords } from '../waited.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

const shownMost = 5;

/** The calls of this visitor one after another, each with what was seen and heard of it. */
export function Track({ view }: { view: ConsoleView }) {
  const times = view.call?.times ?? 1;
  const all = Math.max(view.rules.recallsBeforeMissed + 1, times);
  const from = Math.max(1, Math.min(times - 1, all - shownMost + 1));
  const steps = Array.from({ length: Math.min(shownMost, all) }, (_, i) => from + i);
  return (
    <section class="card track-card">
      <div class="track-head">
        <h2>{verdict(view)}</h2>
        {view.call && (
          <span class="note num">
            {k('sinceCall', { span: leftWords((now.value - Date.parse(view.call.at)) / 1000) })}
          </span>
        )}
      </div>
      <ol class="track" style={{ gridTemplateColumns: `repeat(${steps.length}, minmax(0, 1fr))` }}>
        {steps.map((step) => {
          const known = summonses.value.get(step);
          return (
            <li key={step} class={step <= times ? 'done' : ''}>
              <b>{k('callN', { n: step })}</b>
              {known && <span class="num">{exactTime(known.at, 0)}</span>}
              <span class="seen-words">
                {step > times
                  ? step === times + 1
                    ? k('callNow')
                    : ''
                  : known && known.of > 0
                    ? k(known.spoken > 0 ? 'seenSpoken' : 'seenOnly', { boards: known.boards, of: known.of })
                    : k('called')}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** One sentence of evidence: how many screens have shown the present call, and whether it was spoken. */
function verdict({ seen }: ConsoleView): string {
  if (seen.of === 0) return k('noBoardsLong');
  const where =
    seen.boards === seen.of ? k('allSeen', { n: seen.of }) : k('someSeen', { boards: seen.boards, of: seen.of });
  return `${where}${t('clause')}${seen.spoken > 0 ? k('isSpoken') : k('notSpoken')}`;
}
