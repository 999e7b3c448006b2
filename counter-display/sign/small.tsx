import type { CounterView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { Mark } from '../marks.tsx';
import { inPlaceOf, roleOf } from '../in-place-of.ts';
import { Digits, En, enOf, LongerChip, PostBadge, PracticeChip } from '../parts.tsx';
import { Portrait } from '../portrait.tsx';
import { t as shared } from '../words.ts';
import { Big } from './big.tsx';
import { elsewhere, type Face, faceOf, worksHere } from './face.ts';
import { line } from './sign-line.ts';
import { t, tIn } from './words.ts';

/** The small sign, 800 × 480. */
export function Small({ view }: { view: CounterView }) {
  const face = faceOf(view, line.minute.value);
  const works = worksHere(view);
  return (
    <main class={`small ${face.kind} ${works ? '' : 'ask'}`}>
      <h1 class="id">
        <Digits usual={2}>{view.number}</Digits>
        <span class="v">{shared('counterUnit')}</span>
        <PracticeChip hall={view.hall} />
        <LongerChip until={view.longerUntil} />
        <span class="state">
          <Mark name={face.mark} tone={face.tone} />
          <span class="trim">{shortState(view, face)}</span>
        </span>
      </h1>
      <div class="mid">
        {!works && <div class="rsn trim">{reason(view, face)}</div>}
        <Big big={face.big} />
      </div>
      <div class="foot">{works ? <Who view={view} /> : <Instead view={view} />}</div>
    </main>
  );
}

// Beside the number there is room for the state alone; its reason stands below.
function shortState({ state }: CounterView, face: Face): string {
  if (state === 'away') return shared('away');
  if (state === 'unattended') return t('nobody');
  return face.state.split('，')[0] ?? face.state;
}

function reason({ state, sign }: CounterView, face: Face): string {
  if (state === 'away' && sign)
    return t('awayShort', {
      time: timeOfDay(sign.since),
      reason: [sign.reason.zh, sign.note].filter(Boolean).join(t('and')),
    });
  // Closed until another day: the time alone would promise it for today.
  return state === 'unattended' || (state === 'closed' && face.state !== t('closed')) ? face.state : t('numberKept');
}

function Who({ view: { staff, name } }: { view: CounterView }) {
  if (!staff)
    return (
      <>
        <b class="trim">{say(name)}</b>
        <En>{enOf(name)}</En>
      </>
    );
  return (
    <>
      {staff.photo && <Portrait staff={staff} />}
      <b>{staff.name}</b>
      <span class="trim">{roleOf(staff)}</span>
      <PostBadge as={staff.as} />
      {staff.standsFor ? <span class="for trim">{inPlaceOf(staff, 'zh', true)}</span> : <En>{enOf(name)}</En>}
    </>
  );
}

const mostNamed = 2;

function Instead({ view }: { view: CounterView }) {
  const to = elsewhere(view).slice(0, mostNamed);
  if (to.length === 0) {
    const word = view.state === 'closed' ? 'seeBoard' : 'numberKept';
    return (
      <>
        <span class="go2 trim">{t(word)}</span>
        <En>{tIn('en', word)}</En>
      </>
    );
  }
  const word = view.state === 'unattended' ? 'calledFromShort' : 'goToShort';
  return (
    <>
      <span class="go2">
        <Mark name="next" />
        {t(word, { counters: to.join(t('orBetween')) })}
      </span>
      <En>{tIn('en', word, { counters: to.join(tIn('en', 'orBetween')) })}</En>
    </>
  );
}
