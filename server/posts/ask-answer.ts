import type { AskAnswer } from '../../protocol/peak-view.ts';
import type { Looks } from '../hall/looks.ts';
import type { Ask } from './ask-looks.ts';

/** A call to a counter as commands and screens tell it. */
export function askAnswer(looks: Looks, day: string, id: string): AskAnswer {
  const ask = looks.asksOf(day).find((one) => one.id === id);
  if (!ask) throw new Error(`broken promise: no ask ${id}`);
  return toldOf(looks, ask);
}

export function toldOf({ hall, staff }: Pick<Looks, 'hall' | 'staff'>, ask: Ask): AskAnswer {
  return {
    id: ask.id,
    task: ask.task,
    counter: ask.counter,
    staff: ask.staff,
    name: staff(ask.staff)?.name ?? ask.staff,
    by: staff(ask.by)?.name ?? ask.by,
    at: hall.zone.iso(ask.at),
    state: ask.state,
  };
}
