import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { UpDown } from '../parts/up-down.tsx';
import type { AtHand } from './at-hand.ts';
import { carryOn } from './carry-on.ts';
import { namedCase } from './named-case.ts';
import { VisitHead } from './visit-head.tsx';
import { n } from './words.ts';

/** 找办件: somebody is back about a case. By the code on the receipt, or its number and the last four signs of identity number or phone. */
export function FindCase({ hand }: { hand: AtHand }) {
  const number = useSignal('');
  const factor = useSignal('');
  const box = useRef<HTMLElement>(null);
  const named = namedCase(number.value, hallFacts.value?.hall.code ?? '');
  const scanned = named !== null && 'token' in named;
  const own = hand.visit.others.some((one) => named && 'number' in named && one.number === named.number);
  const needsFactor = named !== null && !scanned && !own;
  const why = named === null ? n('numberFirst') : needsFactor && factor.value.trim() === '' ? n('factorFirst') : null;
  const go = () => {
    if (!named || why !== null) return;
    if ('token' in named) void carryOn(hand, named);
    else void carryOn(hand, own ? named : { ...named, factor: factor.value.trim() });
  };
  const enter = () => {
    if (needsFactor && factor.value.trim() === '') box.current?.querySelectorAll('input')[1]?.focus();
    else go();
  };
  const digits: Bindings = {};
  hand.visit.others.forEach((other, i) => {
    digits[String(i + 1) as KeyName] = () => void carryOn(hand, { number: other.number });
  });
  // The field is ready for the scanner and takes the digits: ↑↓ lead out of it, to those of the cases.
  const leaveField = () => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
  };
  useKeys({ ...digits, F2: go, Enter: enter, ArrowUp: leaveField, ArrowDown: leaveField });
  return (
    <div class="deck foot intake find-case">
      <main class="stage">
        <VisitHead hand={hand}>
          <span class="note">{n('findRule')}</span>
        </VisitHead>
        <section class="card f grow-card" ref={box}>
          <h2>{n('findNumber')}</h2>
          <Field
            label={n('findNumber')}
            placeholder={n('findNumberHint')}
            value={number.value}
            type={(words) => {
              number.value = words;
            }}
            most={200}
            focus
          />
          <p class="note below">
            <Icon name={scanned ? 'check' : 'info'} /> {n(scanned ? 'findScanned' : 'findScan')}
          </p>
          <h2 class="below">{n('findFactor')}</h2>
          <Field
            label={n('findFactor')}
            placeholder={n(scanned ? 'findNotNeeded' : 'findFactorHint')}
            value={factor.value}
            type={(words) => {
              factor.value = words;
            }}
            most={64}
          />
          <p class="note below">
            <Icon name="lock" /> {n('findFactorMore')}
          </p>
        </section>
      </main>
      <aside class="side" aria-label={n('ownCases')}>
        <section class="card als own-cases">
          <header>
            <h2>{n('ownCases')}</h2>
            {hand.visit.others.length > 0 && <UpDown />}
          </header>
          <ol aria-label={n('ownCases')}>
            {hand.visit.others.length === 0 && <li class="empty soft">{n('ownNone')}</li>}
            {hand.visit.others.map((other, i) => (
              <li key={other.id}>
                <button type="button" class="row-button" onClick={() => void carryOn(hand, { number: other.number })}>
                  <KeyCap name={String(i + 1) as KeyName} />
                  <span class="grow">
                    <b class="num">{other.number}</b>
                    <small>
                      {say(other.serviceName)} · {n('cameTimes', { n: other.visits })}
                    </small>
                  </span>
                  <span class="chip">{n(`state:${other.state}`)}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      </aside>
      <p class="tally note">{n('findTally')}</p>
      <MainKey name="carry-on-case" why={why} run={go} small={n('carryOnSmall')} verb={n('carryOn')} />
    </div>
  );
}
