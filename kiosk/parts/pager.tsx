import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import { Rich } from './rich.tsx';
import './pager.css';

/** Pages instead of scrolling. Nothing where there is one page. */
export function Pager({ at, of, onTurn }: { at: number; of: number; onTurn: (to: number) => void }) {
  if (of <= 1) return null;
  return (
    <div class="pager">
      <button type="button" class="press second" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        <Icon name="back" look="i-40" />
        {t('previous')}
      </button>
      <p aria-live="polite">
        <Rich word="pageOf" values={{ at: at + 1, of }} />
      </p>
      <button type="button" class="press second" disabled={at >= of - 1} onClick={() => onTurn(at + 1)}>
        {t('next')}
        <Icon name="chevron" look="i-40" />
      </button>
    </div>
  );
}
