import { Icon } from '../ui/icons.tsx';
import { allowSound, canShake, canSound, playTone, shake } from './tone.ts';
import { t } from './words.ts';

/** Phones are silent until touched: one button turns the call sound on and lets it be heard at once. */
export function Sound() {
  const turnOn = async () => {
    await allowSound();
    playTone();
    shake();
  };
  return (
    <section class="sound">
      {canSound.value ? (
        <p class="note sound-on">
          <Icon name="bell" size={20} />
          {t(canShake ? 'soundOnShakes' : 'soundOn')}
        </p>
      ) : (
        <button type="button" class="btn sound-off" onClick={turnOn}>
          <Icon name="bell" />
          <span>
            {t('soundOff')}
            <small>{t('soundOffHow')}</small>
          </span>
        </button>
      )}
      <p class="note">{t('soundLimits')}</p>
    </section>
  );
}
