import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import './pad.css';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'X', '0'] as const;

/** Digits under the hand, and the X that some identity numbers end with. */
export function Pad({ x, onType, onErase }: { x: boolean; onType: (sign: string) => void; onErase: () => void }) {
  return (
    <fieldset class="pad" aria-label={t('pad')} onMouseDown={(event) => event.preventDefault()}>
      {keys.map((key) => (
        <button type="button" class="press" key={key} disabled={key === 'X' && !x} onClick={() => onType(key)}>
          {key}
        </button>
      ))}
      <button type="button" class="press" aria-label={t('erase')} onClick={onErase}>
        <Icon name="erase" />
      </button>
    </fieldset>
  );
}
