import { view } from '../hub.ts';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import { whenWords } from './when.ts';

/** In place of the button while no numbers are given. */
export function NotIssuing() {
  const next = view.value?.opening.nextOpenAt;
  return (
    <div class="note-box">
      <Icon name="info" look="i-64" />
      <div>
        <p class="h2">{t('notIssuing')}</p>
        {next && <p>{t('notIssuingUntil', { when: whenWords(next) })}</p>}
      </div>
    </div>
  );
}
