import { Fragment } from 'preact';
import type { Text } from '../../protocol/text.ts';
import type { CounterView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { Mark } from '../marks.tsx';
import { Digits, En, enOf, PostBadge } from '../parts.tsx';
import { t as shared } from '../words.ts';
import { elsewhere, faceOf, worksHere } from './face.ts';
import { line } from './sign-line.ts';
import { t, tIn } from './words.ts';

/** The strip over the counter, 1920 × 360: number, state, and who serves here or where to go instead. */
export function Bar({ view }: { view: CounterView }) {
  const face = faceOf(view, line.minute.value);
  const works = worksHere(view);
  return (
    <main class={`bar ${face.kind} ${works ? '' : 'ask'}`}>
      <h1 class="id">
        <Digits usual={view.number < 10 ? 1 : 1.7}>{view.number}</Digits>
        <span class="v">{shared('counterUnit')}</span>
      </h1>
      <div class="mid">
        <div class="state">
          <Mark name={face.mark} tone={face.tone} />
          <span class="trim">{face.state}</span>
          {works || view.state === 'closed' ? <En>{face.stateEn}</En> : null}
        </div>
        {face.big.kind === 'word' ? (
          <span class="big zh t">{face.big.text}</span>
        ) : (
          <div class={`back ${face.big.kind === 'time' && face.big.after.length > 1 ? 'overdue' : ''}`}>
            <span class="big">
              <Digits usual={face.big.kind === 'time' ? 5 : 4}>{face.big.text}</Digits>
            </span>
            {face.big.kind === 'time' && <b>{face.big.after}</b>}
          </div>
        )}
      </div>
      {works ? <Who view={view} /> : <Instead view={view} />}
    </main>
  );
}

function Who({ view: { staff, name, services } }: { view: CounterView }) {
  return (
    <div class="who">
      <div class="name trim">{staff?.name}</div>
      {staff && (
        <div class="role">
          <span class="trim">
            {staff.title && say(staff.title)}　{shared('jobNo', { jobNo: staff.jobNo })}
          </span>
          <PostBadge as={staff.as} />
        </div>
      )}
      <div class="serv">
        <span class="trim">{namedServices(services) || say(name)}</span>
        <En>{enOf(name)}</En>
      </div>
    </div>
  );
}

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

function Instead({ view }: { view: CounterView }) {
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
      <Reason view={view} some={to.length > 0} />
    </div>
  );
}

function Reason({ view: { state, staff, sign }, some }: { view: CounterView; some: boolean }) {
  if (state === 'away' && sign) {
    const time = timeOfDay(sign.since);
    const left = staff ? t('left', { name: staff.name, time }) : t('leftNow', { time });
    return (
      <div class="p">
        <span class="trim">
          {left}
          {sign.cover && t('coverTakes', { name: sign.cover.name })}
        </span>
        <En>{tIn('en', 'leftNow', { time })}</En>
      </div>
    );
  }
  const word = state === 'unattended' ? 'askLeader' : some ? 'otherCounters' : 'everyCounter';
  return (
    <div class="p">
      <span class="trim">{t(word)}</span>
      <En>{tIn('en', word)}</En>
    </div>
  );
}
