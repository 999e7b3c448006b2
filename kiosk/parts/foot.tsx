import { language } from '../../ui/language.ts';
import { askHelp, help } from '../help.ts';
import { aloud, elder, speakIn } from '../modes.ts';
import { voice } from '../speech.ts';
import { back, goHome, open } from '../visit.ts';
import { t } from '../words.ts';
import { accessOpen } from './access.tsx';
import { Icon } from './icon.tsx';
import './foot.css';

interface Shown {
  back?: boolean;
  home?: boolean;
  /** Absent where nobody could come. */
  help?: boolean;
}

/** Always in the same place and order: 返回 · 首页 · English · 长者版 · 无障碍 · 请工作人员帮忙. */
export function Foot(shown: Shown) {
  return elder.value ? <ElderFoot {...shown} /> : <StandardFoot {...shown} />;
}

function StandardFoot({ back: showBack = false, home = false, help: showHelp = true }: Shown) {
  const other = language.value === 'zh' ? 'en' : 'zh';
  return (
    <nav class="foot" aria-label={t('footName')}>
      {showBack && (
        <button type="button" class="press back" onClick={back}>
          <Icon name="back" look="i-40" />
          {t('back')}
        </button>
      )}
      {home && (
        <button type="button" class="press" onClick={goHome}>
          <Icon name="home" look="i-40" />
          {t('home')}
        </button>
      )}
      <button type="button" class="press" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => void speakIn(other)}>
        <Icon name="globe" look="i-40" />
        {t('otherLanguage')}
      </button>
      <button
        type="button"
        class="press"
        onClick={() => {
          elder.value = true;
        }}
      >
        <Icon name="elder" look="i-40" />
        {t('elder')}
      </button>
      <button
        type="button"
        class="press"
        aria-haspopup="dialog"
        onClick={() => {
          accessOpen.value = true;
        }}
      >
        <Icon name="access" look="i-40" />
        {t('access')}
      </button>
      {showHelp && (
        <button type="button" class="press help" onClick={callHelp}>
          <Icon name="bell" look="i-40" />
          {called() ? t('helpComing') : t('help')}
        </button>
      )}
    </nav>
  );
}

function ElderFoot({ back: showBack = false, help: showHelp = true }: Shown) {
  return (
    <nav class={`foot elderfoot ${showBack ? 'full' : ''}`} aria-label={t('footName')}>
      {showBack && (
        <button type="button" class="press" onClick={back}>
          <Icon name="back" />
          {t('back')}
        </button>
      )}
      <button
        type="button"
        class="press"
        onClick={() => {
          elder.value = false;
        }}
      >
        <Icon name="swap" />
        {t('standard')}
      </button>
      {voice.value && (
        <button
          type="button"
          class="press"
          aria-pressed={aloud.value}
          onClick={() => {
            aloud.value = !aloud.value;
          }}
        >
          <Icon name="speaker" />
          {aloud.value ? t('quiet') : t('aloud')}
        </button>
      )}
      {showHelp && (
        <button type="button" class="press help" onClick={callHelp}>
          <Icon name="bell" />
          {t('helpShort')}
        </button>
      )}
    </nav>
  );
}

function called(): boolean {
  return help.value.kind === 'asked' || help.value.kind === 'answered';
}

/** One tap calls; a call under way is shown, not made again. */
function callHelp(): void {
  open({ name: 'help' });
  if (!called()) void askHelp();
}
