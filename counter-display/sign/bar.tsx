import { Fragment } from 'preact';
import type { Text } from '../../protocol/text.ts';
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

/** The strip over the counter, 1920 × 360: number, state, and who serves here or where to go instead. */
export function Bar({ view }: { view: CounterView }) {
  const face = faceOf(view, line.minute.value);
  const works = worksHere(view);
  return (
    <main class={`bar ${face.kind} ${works ? '' : 'ask'} ${works && view.staff?.photo ? 'with-photo' : ''}`}>
      <h1 class="id">
        <Digits usual={view.number < 10 ? 1 : 1.7}>{view.number}</Digits>
        <span class="v">{shared('counterUnit')}</span>
      </h1>
      <div class="mid">
        <div class="state">
          <Mark name={face.mark} tone={face.tone} />
          <span class="trim">{face.state}</span>
          {(works || face.state === t('closed')) && <En>{face.stateEn}</En>}
          <PracticeChip hall={view.hall} />
          <LongerChip until={view.longerUntil} />
        </div>
        <Big big={face.big} />
      </div>
      {works ? <Who view={view} /> : <Instead view={view} face={face} />}
    </main>
  );
}

function Who({ view: { staff, name, services } }: { view: CounterView }) {
  const role = staff ? roleOf(staff) : '';
  // A long title leaves no room for the badge beside the number, and the number is what people note down.
  const crowded = staff?.photo != null || role.length > roomyRole;
  return (
    <div class="who">
      {staff?.photo && <Portrait staff={staff} />}
      <div class="name">
        <span class="trim">{staff?.name}</span>
        {staff && crowded && <PostBadge as={staff.as} />}
      </div>
      {staff && (
        <div class="role">
          <span class="trim">{role}</span>
          {!crowded && <PostBadge as={staff.as} />}
        </div>
      )}
      <div class="serv">
        <span class="trim">{inPlaceOf(staff, 'zh') ?? (namedServices(services) || say(name))}</span>
        <En>{inPlaceOf(staff, 'en') ?? enOf(name)}</En>
      </div>
    </div>
  );
}

/** A title of two, 工号 and four digits. */
const roomyRole = 10;

// What the column holds, in characters.
const widest = 11;

function namedServices(services: readonly Text[]): string {
  let named = '';
  for (const service of services) {
    const longer = named ? `${named}、${service.zh}` : service.zh;
    if (named && longer.length > widest - 1) return `${named}${t('andMore')}`;
    named = longer;
  }
  return named;
}

const mostNamed = 2;

function Instead({ view, face }: { view: CounterView; face: Face }) {
  const to = elsewhere(view).slice(0, mostNamed);
  const word =
    to.length === 0
      ? view.state === 'closed'
        ? 'seeBoard'
        : 'waitHere'
      : view.state === 'unattended'
        ? 'calledFrom'
        : 'pleaseGoTo';
  return (
    <div class="go">
      <div class="k">
        {t(word)}　<span lang="en">{tIn('en', word)}</span>
      </div>
      <div class="there">
        {to.length > 0 && <Mark name="next" />}
        {to.map((counter, place) => (
          <Fragment key={counter}>
            {place > 0 && <small>{t('or')}</small>}
            <span class="n t">{counter}</span>
          </Fragment>
        ))}
        <small>
          {to.length === 0
            ? t('numberKept')
            : view.state === 'unattended' && to.length === 1
              ? `${t('unit')}，${t('sameOrder')}`
              : t('unit')}
        </small>
      </div>
      <Reason view={view} face={face} some={to.length > 0} />
    </div>
  );
}

function Reason({
  view: { state, staff, sign, dutyLeader },
  face,
  some,
}: {
  view: CounterView;
  face: Face;
  some: boolean;
}) {
  if (state === 'away' && sign) {
    const time = timeOfDay(sign.since);
    const left = staff ? t('left', { name: staff.name, time }) : t('leftNow', { time });
    return (
      <div class="p">
        <span class="trim">
          {left}
          {sign.cover && t('coverTakes', { name: sign.cover.name })}
        </span>
        {sign.note ? <span class="trim">{sign.note}</span> : <En>{tIn('en', 'leftNow', { time })}</En>}
      </div>
    );
  }
  const name = dutyLeader ?? '';
  const word =
    state === 'unattended' ? (dutyLeader ? 'askLeaderNamed' : 'askLeader') : some ? 'otherCounters' : 'everyCounter';
  return (
    <div class="p">
      <span class="trim">{t(word, { name })}</span>
      <En>{state === 'closed' && face.state !== t('closed') ? face.stateEn : tIn('en', word, { name })}</En>
    </div>
  );
}
