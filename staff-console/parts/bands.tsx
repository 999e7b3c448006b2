import { useEffect } from 'preact/hooks';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { hallFacts } from '../hall-facts.ts';
import { live, now } from '../hub.ts';
import { notice } from '../notice.ts';
import { leftWords } from '../waited.ts';
import { t } from '../words.ts';

/** A practice hall says so, calmly, on every page. */
export function PracticeStrip() {
  return hallFacts.value?.hall.practice ? (
    <p class="practice">
      <b>{t('practice')}</b>
      <span>{t('practiceMore')}</span>
    </p>
  ) : null;
}

/** Without a line nothing on this page is known to be true any more: it says so, and until what time it was. */
export function LostBand() {
  if (live.link.value !== 'lost') return null;
  const heard = live.heardAt.value;
  return (
    <div class="lost-band" role="alert">
      <Icon name="warning" />
      <b>{t('lost')}</b>
      <span>
        {heard > 0
          ? t('lostSince', {
              time: timeOfDay(heard + live.offsetMs.value),
              span: leftWords((now.value - live.offsetMs.value - heard) / 1000),
            })
          : t('lostNever')}
      </span>
    </div>
  );
}

/** Long enough to be read twice; what went wrong stays until the next press. */
const doneForMs = 30_000;

/** What the hub had to say about the last press. */
export function NoticeBand() {
  const said = notice.value;
  useEffect(() => {
    if (said?.kind !== 'done') return undefined;
    const over = setTimeout(() => {
      if (notice.value === said) notice.value = null;
    }, doneForMs);
    return () => clearTimeout(over);
  }, [said]);
  return (
    <div class="notice-place" role="status">
      {said && (
        <p class={`notice ${said.kind}`}>
          <Icon name={said.kind === 'done' ? 'check' : said.kind === 'unreachable' ? 'warning' : 'info'} />
          {said.kind === 'refused' && <b>{said.title}</b>}
          <span>
            {said.kind === 'refused' ? said.detail : said.kind === 'unreachable' ? t('unreachable') : said.text}
          </span>
          <button
            type="button"
            aria-label={t('dismiss')}
            onClick={() => {
              notice.value = null;
            }}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
