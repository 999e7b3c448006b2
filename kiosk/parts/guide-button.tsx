import { open } from '../visit.ts';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';

/** Opens the whole guide: who may apply, on what conditions, how, by what law. */
export function GuideButton({ id }: { id: string }) {
  return (
    <button type="button" class="press guide-button" onClick={() => open({ name: 'guide', id })}>
      {t('whole')}
      <Icon name="chevron" look="i-32" />
    </button>
  );
}
