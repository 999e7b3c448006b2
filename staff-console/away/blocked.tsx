import { useSignal } from '@preact/signals';
import type { CommandName } from '../../protocol/commands.ts';
import type { ConsoleView, Leaving, MyPostView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Field } from '../parts/field.tsx';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { press } from '../press.ts';
import { change, changing } from './away-draft.ts';
import { Tally } from './away-form.tsx';
import type { AwayPlan } from './away-plan.ts';
import { gapOf } from './gap.ts';
import { GapLine } from './gap-line.tsx';
import { wayWords, whyBlocked } from './way-words.ts';
import type { WayOut } from './ways-out.ts';
import { a } from './words.ts';

interface Props {
  view: ConsoleView;
  leaving: Leaving;
  signs: MyPostView['signs'] | null;
  plan: AwayPlan;
  ways: readonly WayOut[];
  /** Hangs the sign out with somebody's name on it. */
  putWith(cover: string): void;
}

/** What each way out asks of the hub, or will once it may; null: nothing. */
const commandOf: Record<WayOut['kind'], CommandName | null> = {
  third: 'put-up-sign',
  shorter: null,
  wait: 'put-up-sign',
  report: 'ask-cover',
  name: 'name-cover',
  leader: 'ask-cover',
};

/** The sign may not go up: the time in which nobody would be there, and the ways out by how soon one can leave. */
export function Blocked({ view, leaving, signs, plan, ways, putWith }: Props) {
  const cursor = useSignal(0);
  const third = useSignal('');
  const at = Math.min(cursor.value, ways.length - 1);
  const way = ways[at];
  const words = way && wayWords(way);
  const reason = plan.reason === null ? '' : typeof plan.reason === 'string' ? plan.reason : say(plan.reason);
  const until = now.value + plan.minutes * 60_000;
  const again = () => {
    changing.value = true;
  };
  // Somebody else has to act first: who comes back by themselves, or who was asked and has not answered.
  const waits = way?.kind === 'wait' || (way !== undefined && 'asked' in way && way.asked?.state === 'asked');
  const askFor = async ({ jobNo, name: who }: { jobNo: string; name: string }) => {
    if (await press('ask-cover', { counter: view.number, staff: jobNo }))
      notice.value = { kind: 'done', text: a('askedDone', { name: who }) };
  };
  const go = () => {
    if (way?.kind === 'third') putWith(way.person.jobNo);
    else if (way?.kind === 'shorter') change({ minutes: way.minutes });
    else if (way?.kind === 'name' && third.value.trim() !== '')
      void press('name-cover', { counter: view.number, staff: third.value.trim() });
    else if (way && !waits && 'asked' in way) void askFor(way.person);
  };
  const digits: Bindings = {};
  ways.slice(0, 9).forEach((_, i) => {
    digits[String(i + 1) as KeyName] = () => {
      cursor.value = i;
    };
  });
  useKeys({
    ...digits,
    F9: again,
    ArrowUp: () => {
      cursor.value = Math.max(0, at - 1);
    },
    ArrowDown: () => {
      cursor.value = Math.min(ways.length - 1, at + 1);
    },
    F2: go,
  });
  const name = way ? commandOf[way.kind] : null;
  return (
    <div class="deck foot away-page blocked">
      <main class="stage">
        <div class="page-title">
          <h1>{a('title')}</h1>
        </div>
        <section class="card wanted">
          <span class="soft">{a('youWant')}</span>
          <Icon name="sign" />
          <b>{reason}</b>
          <b class="num">{a('wantSpan', { min: plan.minutes, time: timeOfDay(until) })}</b>
          <button type="button" class="act" onClick={again}>
            <KeyCap name="F9" /> {a('changeIt')}
          </button>
        </section>
        <section class="card stop" role="status">
          <Icon name="lock" size={36} />
          <div>
            <h2>{a('cannot')}</h2>
            <p>{whyBlocked(leaving, plan)}</p>
          </div>
        </section>
        <section class="card ways">
          <header>
            <h2>{a('ways')}</h2>
            <UpDown />
          </header>
          <ol>
            {ways.map((one, i) => {
              const { title, note, when } = wayWords(one);
              return (
                <li key={`${one.kind} ${'person' in one ? one.person.jobNo : ''}`} class={i === at ? 'here' : ''}>
                  <button
                    type="button"
                    aria-current={i === at}
                    onClick={() => {
                      cursor.value = i;
                    }}
                  >
                    <b class="num">{i + 1}</b>
                    <span class="mid">
                      <b>{title}</b>
                      <small>{note}</small>
                    </span>
                    <span class="when">{when}</span>
                  </button>
                </li>
              );
            })}
          </ol>
        </section>
      </main>
      <aside class="side" aria-label={a('ways')}>
        <Gap view={view} leaving={leaving} minutes={plan.minutes} />
        <section class="card effects">
          <h2>{a('after')}</h2>
          {way?.kind === 'name' && (
            <Field
              label={a('jobNo')}
              placeholder={a('jobNo')}
              value={third.value}
              type={(value) => {
                third.value = value;
              }}
              most={16}
              numeric
              focus
            />
          )}
          <ul class="eff">
            {words?.after.map(([icon, text]) => (
              <li key={text}>
                <Icon name={icon} />
                {text}
              </li>
            ))}
          </ul>
        </section>
      </aside>
      <Tally signs={signs} />
      {words ? (
        <Go
          name={name}
          look="bar"
          why={waits ? words.small : way?.kind === 'name' && third.value.trim() === '' ? words.small : null}
          run={go}
          small={words.small}
        >
          <b class="verb">{words.press}</b>
          <span class="hint">{!waits && <KeyCap name="F2" />}</span>
        </Go>
      ) : (
        <span />
      )}
    </div>
  );
}

function Gap({ view, leaving, minutes }: { view: ConsoleView; leaving: Leaving; minutes: number }) {
  const gap = gapOf(leaving.partner, minutes, now.value);
  return (
    <>
      <h2 class="side-title">{a('abTitle', { n: Math.round((gap.until - now.value) / 60_000) })}</h2>
      <GapLine gap={gap} me={view.staff?.name ?? ''} other={leaving.partner?.name ?? null} />
    </>
  );
}
