import { t } from '../words.ts';
import { Icon } from './icon.tsx';

/** Where the controls have gone. */
export function LowHint() {
  return (
    <p class="low-hint">
      <Icon name="reach" />
      {t('lowHint')}
    </p>
  );
}
