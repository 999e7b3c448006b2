import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import './keyboard.css';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

interface Keys {
  onType: (letter: string) => void;
  onErase: () => void;
  onClear: () => void;
  onFold: () => void;
  /** Turning pages lies on the keyboard, where the hand is; null where there is no such page. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
}

/** Letters for pinyin and initials. A key never takes the focus from the field, so a hand on a real keyboard can go on too. */
export function Keyboard({ onType, onErase, onClear, onFold, onPrevious, onNext }: Keys) {
  const stay = (event: Event) => event.preventDefault();
  return (
    <fieldset class="keys" aria-label={t('keyboard')} onMouseDown={stay}>
      {rows.map((letters, at) => (
        <div class="kr" key={letters}>
          {at === 2 && (
            <button type="button" class="press x15" onClick={onClear}>
              {t('clear')}
            </button>
          )}
          {[...letters].map((letter) => (
            <button type="button" class="press" key={letter} onClick={() => onType(letter)}>
              {letter.toUpperCase()}
            </button>
          ))}
          {at === 2 && (
            <button type="button" class="press x15" aria-label={t('erase')} onClick={onErase}>
              <Icon name="erase" />
            </button>
          )}
        </div>
      ))}
      <div class="kr">
        <button type="button" class="press wide" disabled={!onPrevious} onClick={() => onPrevious?.()}>
          <Icon name="back" look="i-32" />
          {t('previous')}
        </button>
        <button type="button" class="press wide" onClick={() => onType(' ')}>
          {t('space')}
        </button>
        <button type="button" class="press wide" onClick={onFold}>
          {t('fold')}
        </button>
        <button type="button" class="press wide" disabled={!onNext} onClick={() => onNext?.()}>
          {t('next')}
          <Icon name="chevron" look="i-32" />
        </button>
      </div>
    </fieldset>
  );
}
