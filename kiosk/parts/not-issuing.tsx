import { issuing, view } from '../hub.ts';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import { whenWords } from './when.ts';

/** In place of the button while no numbers are given: in the hall, or of the service that is looked at. */
export function NotIssuing() {
  const next = view.value?.opening.nextOpenAt;
  const longer = view.value?.opening.longer;
  // The hall is open longer, but not for this: who has a number is served all the same.
  const over = issuing.value && longer !== undefined;
  return (
    <div class="note-box">
      <Icon name="info" look="i-64" />
      <div>
        <p class="h2">{t(over ? 'notIssuingToday' : 'notIssuing')}</p>
        {over ? (
          <p>{t('notIssuingOthers', { counters: longer.counters.join(t('listComma')), time: longer.until })}</p>
        ) : (
          next && <p>{t('notIssuingUntil', { when: whenWords(next) })}</p>
        )}
      </div>
    </div>
  );
}
