import { type Signal, signal } from '@preact/signals';
import { aloud, contrast, deaf, lowReach, unhurriedVisit } from '../modes.ts';
import { voice } from '../speech.ts';
import { t, type Word } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { Icon, type IconName } from './icon.tsx';
import './access.css';

/** Is the sheet open? */
export const accessOpen = signal(false);

interface Choice {
  mode: Signal<boolean>;
  icon: IconName;
  name: Word;
  how: Word;
}

const choices: Choice[] = [
  { mode: contrast, icon: 'contrast', name: 'contrast', how: 'contrastHow' },
  { mode: lowReach, icon: 'reach', name: 'lowReach', how: 'lowReachHow' },
  { mode: deaf, icon: 'ear', name: 'deafMode', how: 'deafHow' },
  { mode: unhurriedVisit, icon: 'hourglass', name: 'slow', how: 'slowHow' },
];
const readAloud: Choice = { mode: aloud, icon: 'speaker', name: 'aloud', how: 'aloudHow' };

/** 无障碍: what a body needs of this machine, each at one touch and at once. */
export function AccessSheet() {
  if (!accessOpen.value) return null;
  const close = () => {
    accessOpen.value = false;
  };
  return (
    <Dialog title={t('accessTitle')} onAway={close}>
      <p class="soft access-how">{t('accessHow')}</p>
      <div class="switches">
        {(voice.value ? [...choices, readAloud] : choices).map((choice) => (
          <Switch key={choice.name} {...choice} />
        ))}
      </div>
      <button type="button" class="go-big ink calm" onClick={close}>
        {t('accessDone')}
      </button>
    </Dialog>
  );
}

function Switch({ mode, icon, name, how }: Choice) {
  return (
    <button
      type="button"
      class="press act switch"
      role="switch"
      aria-checked={mode.value}
      onClick={() => {
        mode.value = !mode.value;
      }}
    >
      <Icon name={icon} look="i-64" />
      <span class="words">
        <span class="t">{t(name)}</span>
        <span class="s">{t(how)}</span>
      </span>
      <span class="state" aria-hidden="true">
        {mode.value ? t('on') : t('off')}
        <span class="knob" />
      </span>
    </button>
  );
}
