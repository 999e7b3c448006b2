import { Icon } from '../parts/icon.tsx';
import type { Taking } from '../taking.ts';
import { t } from '../words.ts';

/** No answer came: nobody knows yet. The same wish is sent again, so it can be done only once. */
export function Unreachable({ taking }: { taking: Taking }) {
  return (
    <>
      <div class="note-box" role="alert">
        <Icon name="unplug" look="i-64" />
        <div>
          <p class="h2">{t('unreachable')}</p>
          <p>{t('unreachableHow')}</p>
        </div>
      </div>
      <div class="take-row">
        <button type="button" class="go-big take" onClick={() => void taking.take()}>
          {t('tryAgain')}
        </button>
      </div>
    </>
  );
}
