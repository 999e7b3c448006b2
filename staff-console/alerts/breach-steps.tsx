import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { moreDeed } from '../alert-more.ts';
import { useKeys } from '../keys.ts';
import { useOwn } from '../my/own.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { o } from './words.ts';

/** 一次性告知不全，投诉查实: against whom a step is due, one after the other; recorded by who leads once it was taken. */
export function BreachSteps() {
  const view = useOwn('breaches');
  const at = useSignal(0);
  const people = view?.people.filter(({ due }) => due !== null) ?? [];
  const person = people[Math.min(at.value, people.length - 1)] ?? null;
  const due = person?.due ?? null;
  const record = async () => {
    if (!person || due === null) return;
    if (await press('take-breach-step', { staff: person.staff.jobNo }))
      notice.value = {
        kind: 'done',
        text: o('breachDone', { name: person.staff.name, step: o(`breach:${due}`) }),
      };
  };
  useKeys(
    people.length > 1
      ? {
          ArrowLeft: () => {
            at.value = Math.max(0, at.value - 1);
          },
          ArrowRight: () => {
            at.value = Math.min(people.length - 1, at.value + 1);
          },
        }
      : {},
  );
  useLayoutEffect(() => {
    moreDeed.value =
      person && due !== null
        ? {
            name: 'take-breach-step',
            verb: o('breachVerb', { step: o(`breach:${due}`), name: person.staff.name }),
            small: o('breachSmall'),
            run: () => void record(),
          }
        : null;
    return () => {
      moreDeed.value = null;
    };
  }, [person?.staff.jobNo, due]);
  if (!view) return <p class="card trail soft">{o('breachWait')}</p>;
  return (
    <section class="card trail">
      <h2>
        {o('breachTitle')}
        {people.length > 1 && (
          <span class="keys-hint">
            <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" />
          </span>
        )}
      </h2>
      <ul>
        {people.map((one) => (
          <li key={one.staff.jobNo} class={one === person ? 'here' : ''} aria-current={one === person || undefined}>
            <b>{one.staff.name}</b>
            <span>
              {o('breachOf', { n: one.verified })} · {one.due && o(`breach:${one.due}`)}
              <small class="soft num">{one.notices.map(({ notice: number }) => number).join(' ')}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
