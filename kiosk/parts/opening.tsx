import type { KioskView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { view } from '../hub.ts';
import { clockFace } from '../week.ts';
import { t, type Word } from '../words.ts';
import { Rich } from './rich.tsx';
import './opening.css';

/** Further counters have no room beside the hours. */
const mostNamed = 2;

/** Open or not, today's hours, and until when numbers are given. */
export function OpeningLine() {
  const opening = view.value?.opening;
  if (!opening) return null;
  const state: Word = !opening.issuing
    ? 'closedNow'
    : opening.why === 'practice'
      ? 'openPractice'
      : opening.now
        ? 'openNow'
        : 'openSoon';
  return (
    <p class="hours">
      <span class={`open ${opening.issuing ? '' : 'shut'}`}>{t(state)}</span>
      {opening.today.length > 0 && (
        <span class="today">
          {t('today')}{' '}
          {opening.today.map(([from, to]) => (
            <b class="num" key={from}>
              {clockFace(from)}–{clockFace(to)}
            </b>
          ))}
        </span>
      )}
      {opening.issuing && (
        <span class={`until ${opening.longer ? 'longer' : ''}`}>
          {opening.lastIssueAt && opening.why !== 'practice' ? (
            <Rich
              word={lastIssueWord(opening)}
              values={{
                time: clockFace(timeOfDay(opening.lastIssueAt)),
                counters: opening.longer?.counters.join(t('listComma')) ?? '',
              }}
            />
          ) : (
            t('anyTime')
          )}
        </span>
      )}
    </p>
  );
}

/** Until when numbers are given; on a longer day also at which counters. Closing time stands beside it. */
function lastIssueWord({ longer }: KioskView['opening']): Word {
  if (!longer) return 'lastIssue';
  return longer.counters.length > 0 && longer.counters.length <= mostNamed ? 'longerAt' : 'longer';
}
