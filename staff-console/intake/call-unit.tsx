import { useSignal } from '@preact/signals';
import type { Body } from '../../protocol/commands.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { openPage } from '../page.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Reason, reasonWords, usualReason } from '../parts/reason.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { press } from '../press.ts';
import type { AtHand } from './at-hand.ts';
import { calledState, calledWho } from './called-band.tsx';
import { callReasons } from './usual-reasons.ts';
import { VisitHead } from './visit-head.tsx';
import { n } from './words.ts';

/** Whoever can come of a department, or one person of the matter's own. */
type Target = Pick<Body<'call-unit'>, 'unit' | 'person'> & { id: string; name: string; small: string };

function targetsOf({ visit: { office } }: AtHand): Target[] {
  const units = (hallFacts.value?.departments ?? []).map(
    ({ id, name }): Target => ({ id, unit: id, name: say(name), small: n('whoeverCan') }),
  );
  const own = units.filter(({ unit }) => unit === office.unit);
  const people = office.people.map(
    ({ jobNo, name, title }): Target => ({
      id: jobNo,
      person: jobNo,
      name,
      small: title ? `${say(title)} ${jobNo}` : jobNo,
    }),
  );
  return [...own, ...people, ...units.filter(({ unit }) => unit !== office.unit)];
}

/** 叫后台来人 (000/H 2-3): who, why; and of those called on this visit since when they are awaited, and when they came. */
export function CallUnit({ hand }: { hand: AtHand }) {
  const { current, visit, kase, view } = hand;
  const cursor = useSignal(0);
  const reason = useSignal(usualReason);
  const targets = targetsOf(hand);
  const target = targets[Math.min(cursor.value, targets.length - 1)];
  const usual = callReasons();
  const why = reasonWords(reason.value, usual);
  const awaited = visit.called.find(({ state }) => state === 'called') ?? null;
  const call = async () => {
    if (!target || why === '') return;
    const { unit, person, name } = target;
    const about = kase ? { case: kase.id } : {};
    const who = person === undefined ? { unit: unit! } : { person };
    if (!(await press('call-unit', { counter: view.number, ticket: current.id, ...about, ...who, why }))) return;
    notice.value = { kind: 'done', text: n('calledNow', { who: name }) };
    openPage('home');
  };
  const came = async () => {
    if (awaited) await press('unit-arrived', { call: awaited.id });
  };
  const off = async () => {
    if (awaited) await press('call-off-unit', { call: awaited.id, reason: n('offReason') });
  };
  // 回车 ends what is typed; that somebody came is said by no slip of the hand.
  const typing = reason.value.chosen === 'typed';
  useKeys({
    F2: () => void call(),
    Enter: awaited && !typing ? () => void came() : undefined,
    Delete: awaited ? () => void off() : undefined,
  });
  return (
    <div class="deck foot intake call-unit">
      <main class="stage">
        <VisitHead hand={hand}>
          <span class="note">{n('callRule')}</span>
        </VisitHead>
        <section class="card als">
          <header>
            <h2>{n('callWho')}</h2>
            <UpDown />
          </header>
          <List
            label={n('callWho')}
            items={targets}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={({ name, small, person }) => (
              <span class="call-row">
                <Icon name={person === undefined ? 'home' : 'person'} />
                <b>{name}</b>
                <span class="soft">{small}</span>
              </span>
            )}
            more={(rest) => n('moreTargets', { n: rest.length })}
            empty=""
          />
        </section>
      </main>
      <aside class="side" aria-label={n('callWhy')}>
        {visit.called.length > 0 && (
          <section class="card calls-card">
            <h2>{n('calledHere')}</h2>
            <ul>
              {visit.called.map((one) => (
                <li key={one.id} class={one.state}>
                  <Icon name={one.state === 'arrived' ? 'check' : one.state === 'off' ? 'close' : 'clock'} />
                  <span class="grow">
                    <b>{calledWho(one)}</b>
                    <small>{one.why}</small>
                  </span>
                  <span class="nowrap">{calledState(one)}</span>
                </li>
              ))}
            </ul>
            {awaited && (
              <p class="call-acts">
                <button type="button" class="mini" onClick={() => void came()}>
                  <Icon name="check" /> {n('came')} {!typing && <KeyCap name="Enter" />}
                </button>
                <button type="button" class="mini" onClick={() => void off()}>
                  <Icon name="close" /> {n('callOff')} <KeyCap name="Delete" />
                </button>
              </p>
            )}
          </section>
        )}
        <section class="card f grow-card">
          <h2>{n('callWhy')}</h2>
          <Reason
            label={n('callWhy')}
            usual={usual}
            draft={reason.value}
            change={(next) => {
              reason.value = next;
            }}
            columns={1}
          />
        </section>
      </aside>
      <p class="tally note">{n('callTally')}</p>
      <MainKey
        name="call-unit"
        why={why === '' ? n('reasonFirst') : null}
        run={() => void call()}
        small={target ? n('callSmall', { who: target.name }) : ''}
        verb={n('callGo')}
      />
    </div>
  );
}
