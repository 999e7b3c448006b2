import { useSignal } from '@preact/signals';
import { LaterAskedCard } from '../asked/later-card.ts';
import { calls, useAsks } from '../asked/asks.ts';
import { useEffect } from 'preact/hooks';
import type { ConsoleView, PersonNow } from '../../protocol/views.ts';
import type { SessionAnswer } from '../../protocol/wire.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { counterNumber, myPostOf, now, viewOf, watchAlso, watchOnly } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { later } from '../later.tsx';
import { type ListGate, listGate } from '../list-gate.ts';
import { useOwn } from '../my/own.ts';
import { notice } from '../notice.ts';
import { openingFacts } from '../opening-facts.ts';
import { page } from '../page.ts';
import { CounterChoice } from '../parts/counter-choice.tsx';
import { Me } from '../parts/me.tsx';
import { Gate } from '../parts/gate.tsx';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { coverAt, myTab } from '../my-tab.ts';
import { enterRoom } from '../room.ts';
import { signOut } from '../session.ts';
import { standing } from '../standing.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

const columns = 4;
const ListGatePage = later(async () => (await import('../my/day/list-gate.tsx')).ListGate);

/** After signing in: at which counter one stands today. The own posts come first; any other may be tried, the hub knows who may. */
export function TakeCounter({ who, was }: { who: SessionAnswer; was?: ConsoleView }) {
  const counters = hallFacts.value?.counters ?? [];
  const own = who.posts.map(({ counter }) => counter);
  const chosen = useSignal<number | null>(was?.number ?? own[0] ?? null);
  const number = chosen.value ?? counters[0]?.number ?? null;
  // One console tells of all counters: who looks at another tile need not ask again.
  const asked = was?.number ?? own[0] ?? counters[0]?.number ?? null;
  const view = asked === null ? null : viewOf(`console/${asked}`).value;
  useEffect(() => {
    page.value = 'home';
    if (asked !== null) watchOnly([`console/${asked}`]);
  }, [asked]);

  const { jobNo } = who.staff;
  useEffect(() => watchAlso(`my-post/${jobNo}`), [jobNo]);
  const asks = useAsks(jobNo);
  const askedTo = asks[0]?.counter ?? null;
  // Who is asked somewhere has that counter under the main key.
  useEffect(() => {
    if (askedTo !== null) chosen.value = askedTo;
  }, [askedTo]);
  // Who is asked to stand in reads A's work first.
  const standsIn = asks.some(({ task, as, counter }) => task === 'cover' && as !== 'A' && counter === number);
  const mine = myPostOf(jobNo);
  const needed = mine?.mayCover.find(({ gone, named, reported }) => (gone !== null || named) && !reported) ?? null;
  const toMine = (tab: typeof myTab.value) => {
    myTab.value = tab;
    enterRoom('my');
  };
  /** Somebody stands in at the own post: coming back takes it from them. */
  const standIn = mine?.posts.find(
    ({ counter, part, standing }) => counter === number && part === 'A' && standing !== null,
  )?.standing;
  const awayWords = mine ? whyAway(mine.now) : null;
  const stateAt = (at: number) => view?.counters.find((one) => one.number === at)?.state;
  const postAt = (at: number) => who.posts.find(({ counter }) => counter === at);
  const move = (by: number) => {
    const at = counters.findIndex((one) => one.number === number);
    const next = counters[at + by];
    if (next) chosen.value = next.number;
  };
  const day = useOwn(`my-day/${who.staff.jobNo}`);
  const lists = day?.counters.find((one) => one.number === number);
  const gateTo = (kind: ListGate['kind'], counter: number, go: () => void) => {
    listGate.value = { kind, counter, go };
  };
  const opens = lists !== undefined && !lists.open && lists.openingLeft.length > 0;
  const closes = lists !== undefined && !lists.open && lists.used && lists.closingLeft.length > 0;
  const clock = timeOfDay(now.value);
  const opensAgain = day?.hours.some(([from], i) => i > 0 && from > clock) ?? false;
  // Coming from a counter one closed, the closing list is next, but not for a break; before the hall opens, the opening list.
  const closing = closes && !opensAgain && (was?.state === 'closed' || view?.opening.now === false);
  const take = () => {
    if (number === null) return;
    if (standsIn) {
      coverAt.value = number;
      toMine('cover');
    } else if (opens && day?.required.opening) gateTo('opening', number, () => void open());
    else void open();
  };
  const openList = () => {
    if (number === null) return;
    if (closing) gateTo('closing', number, () => void signOut());
    else if (opens) gateTo('opening', number, () => void open());
  };
  const open = async () => {
    if (number === null) return;
    const done = await press(standIn ? 'release-cover' : 'open-counter', { counter: number });
    if (!done) {
      // The hub knew of the list before this page did.
      if (notice.value?.kind === 'refused' && notice.value.code === 'checks-open') {
        notice.value = null;
        gateTo('opening', number, () => void open());
      }
      return;
    }
    listGate.value = null;
    watchOnly([`console/${number}`]);
    await standing(number, who.staff.jobNo);
    counterNumber.value = number;
  };
  useKeys({
    ArrowLeft: () => move(-1),
    ArrowRight: () => move(1),
    ArrowUp: () => move(-columns),
    ArrowDown: () => move(columns),
    Enter: take,
    F2: take,
    Space: take,
    F6: openList,
    F4: () => toMine('cover'),
    F9: () => toMine('post'),
    F10: () => void signOut(),
  });
  const facts = view ? openingFacts(view, now.value) : [];
  if (listGate.value)
    return (
      <Gate facts={facts}>
        <ListGatePage />
      </Gate>
    );
  return (
    <Gate facts={facts}>
      <main>
        <Me who={who} leave={() => void signOut()} />
        {(askedTo !== null || calls.value.length > 0) && <LaterAskedCard />}
        <section>
          <div class="spread">
            <h2>{k('whichCounter')}</h2>
            <span class="note">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="ArrowLeft" />{' '}
              <KeyCap name="ArrowRight" /> {k('changeCounter')}
            </span>
          </div>
          <fieldset class="opts tiles" aria-label={k('whichCounter')}>
            {counters.map(({ number: at, name }) => (
              <CounterChoice
                key={at}
                number={at}
                name={say(name)}
                as={postAt(at)?.as ?? null}
                state={stateAt(at)}
                chosen={at === number}
                choose={() => {
                  chosen.value = at;
                }}
              />
            ))}
          </fieldset>
        </section>
        {needed && needed.counter !== askedTo && (
          <button type="button" class="cover-call" onClick={() => toMine('cover')}>
            <Icon name="bell" />
            <b>{k(needed.gone ? 'coverNeeded' : 'coverNamed', { n: needed.counter })}</b>
            <KeyCap name="F4" />
          </button>
        )}
        {awayWords && <p class="note was">{awayWords}</p>}
        {was && (
          <p class="note was">
            {was.state === 'closed'
              ? k('wasClosed', { n: was.number })
              : k('wasTaken', { n: was.number, name: was.staff?.name ?? '' })}
          </p>
        )}
        {(opens || closing) && number !== null && (
          <button type="button" class="act" onClick={openList}>
            <b>{k(closing ? 'closingList' : 'openingList', { n: number })}</b>
            <KeyCap name="F6" />
          </button>
        )}
        {number !== null && (
          <Go
            name={standsIn ? null : standIn ? 'release-cover' : 'open-counter'}
            look="bar tall"
            run={take}
            small={
              standsIn
                ? t('alertCoverSmall')
                : standIn
                  ? k('backFrom', { name: standIn.name })
                  : postAt(number) || number === askedTo
                    ? k('takeNote', { time: timeOfDay(now.value) })
                    : k('takeOther')
            }
          >
            <b class="verb">{t(standsIn ? 'alertCover' : 'takeCounter', { n: number })}</b>
            <span class="hint">
              <KeyCap name="Enter" />
            </span>
          </Go>
        )}
      </main>
    </Gate>
  );
}

/** What one has said of oneself: a sign that hangs, or leave. */
function whyAway({ state, ground, reason, until }: PersonNow): string | null {
  if (state !== 'away') return null;
  if (ground === 'leave') return k('onLeaveNow');
  return reason && until ? k('awayTill', { reason: say(reason), time: timeOfDay(until) }) : null;
}
