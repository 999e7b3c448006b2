import type { Looks } from '../hall/looks.ts';
import { stateOf } from './counter.ts';

/** A counter as commands answer it. */
export function counterAnswer(
  looks: Looks,
  number: number,
): { counter: { number: number; state: string; staff: object | null } } {
  const counter = looks.counter(number);
  if (!counter) throw new Error(`broken promise: counter ${number} is gone`);
  const person = counter.staff === null ? null : looks.staff(counter.staff);
  return {
    counter: {
      number,
      state: stateOf(counter),
      staff: person && { name: person.name, title: person.title, jobNo: person.jobNo, as: counter.as },
    },
  };
}
