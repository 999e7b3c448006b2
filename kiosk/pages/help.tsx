import { timeOfDay } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import {
  askHelp,
  cancelHelp,
  type HelpNeed,
  type HelpState,
  help,
  needChoices,
  needs,
  sending,
  toggleNeed,
} from '../help.ts';
import { deaf } from '../modes.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Lines } from '../parts/rich.tsx';
import { back } from '../visit.ts';
import { t, type Word } from '../words.ts';
import './help.css';

const needIcons: Record<HelpNeed, IconName> = { hearing: 'ear', seeing: 'eye', writing: 'pen', walking: 'wheelchair' };

/** Somebody is called: how far that is, and what they should know. */
export function Help() {
  const state = help.value;
  const failed = sending.value === 'unreachable' && state.kind === 'none';
  const live = state.kind === 'asked' || state.kind === 'answered';
  return (
    <>
      <Head small />
      <main class="main helping">
        <div class="who">
          <span class={`face ${failed ? 'failed' : ''}`}>
            <Icon name={failed ? 'unplug' : live || state.kind === 'over' ? 'person' : 'bell'} />
          </span>
          <h1 class="ask" tabIndex={-1} data-start>
            <Lines text={t(titleOf(state, failed))} />
          </h1>
        </div>
        <div role="status">
          <p class="help-says">{sentenceOf(state, failed)}</p>
          {live && (
            <p class="en help-other" lang={language.value === 'zh' ? 'en' : 'zh-CN'}>
              {t('helpOther')}
            </p>
          )}
        </div>
        {live && <Steps state={state} />}
        {live && state.kind === 'asked' && <Needs />}
        {deaf.value && (
          <p class="hearing-says">
            <Icon name="ear" />
            {t('hearingSays')}
          </p>
        )}
        <div class="push help-acts">
          {live || (state.kind === 'none' && !failed) ? (
            <button type="button" class="go-big ink calm" onClick={back}>
              {t('meanwhile')}
            </button>
          ) : (
            <button type="button" class="go-big ink calm" onClick={() => void askHelp()}>
              {t(failed ? 'tryAgain' : 'callAgain')}
            </button>
          )}
          {live ? (
            <button
              type="button"
              class="press second"
              onClick={() => {
                void cancelHelp();
                back();
              }}
            >
              {t('cancelHelp')}
            </button>
          ) : (
            (failed || state.kind === 'over') && (
              <button type="button" class="press second" onClick={back}>
                {t('back')}
              </button>
            )
          )}
        </div>
      </main>
      <Foot home help={false} />
    </>
  );
}

function titleOf(state: HelpState, failed: boolean): Word {
  if (failed) return 'helpFailed';
  return { none: 'helpAsking', asked: 'helpAsked', answered: 'helpAnswered', over: 'helpOver' }[state.kind] as Word;
}

function sentenceOf(state: HelpState, failed: boolean): string {
  if (failed) return t('helpFailedHow');
  if (state.kind === 'answered') return state.by ? t('helpAnsweredBy', { by: state.by }) : t('helpAnsweredHow');
  return t(({ none: 'helpAskingHow', asked: 'helpAskedHow', over: 'helpOverHow' } as const)[state.kind]);
}

function Steps({ state }: { state: Extract<HelpState, { kind: 'asked' | 'answered' }> }) {
  const answered = state.kind === 'answered';
  return (
    <ol class="steps">
      <li class="ok">
        <span class="d">
          <Icon name="check" look="i-32" />
        </span>
        <b>{t('stepAsked')}</b>
        <span class="num">{timeOfDay(state.at)}</span>
      </li>
      <li class={answered ? 'ok' : 'is'}>
        <span class="d">{answered && <Icon name="check" look="i-32" />}</span>
        <b>{t('stepReceived')}</b>
        <span class="num">{answered ? (state.answeredAt ? timeOfDay(state.answeredAt) : '') : t('stepWaiting')}</span>
      </li>
      <li class={answered ? 'is' : 'yet'}>
        <span class="d" />
        <b>{t('stepComing')}</b>
        <span>{answered ? t('stepHere') : ''}</span>
      </li>
    </ol>
  );
}

/** What staff should know before they come. 听不清 also gives the next ticket its shape. */
function Needs() {
  const toggle = (need: HelpNeed) => {
    void toggleNeed(need);
    if (need === 'hearing') deaf.value = needs.value.includes('hearing');
  };
  return (
    <section class="push needs-box">
      <h2 class="h2" id="need-ask">
        {t('needAsk')}
      </h2>
      <p class="soft need-may">{t('needMay')}</p>
      <fieldset class="needs" aria-labelledby="need-ask">
        {needChoices.map((need) => (
          <button
            type="button"
            class="press need"
            key={need}
            aria-pressed={needs.value.includes(need)}
            onClick={() => toggle(need)}
          >
            <Icon name={needIcons[need]} />
            {t(need)}
            {needs.value.includes(need) && (
              <span class="corner">
                <Icon name="check" />
              </span>
            )}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
