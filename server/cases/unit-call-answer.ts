import type { UnitCallAnswer } from '../../protocol/unit-call.ts';
import type { Looks } from '../hall/looks.ts';
import type { UnitCall } from './unit-call.ts';

/** A call of the back office as commands and screens tell it. */
export function unitCallShown({ hall }: Pick<Looks, 'hall'>, call: UnitCall): UnitCallAnswer {
  const { iso } = hall.zone;
  const { id, counter, ticket, unit, person, why, by, at, arrivedAt, arrivedBy, offAt } = call;
  return {
    ...{ id, counter, ticket, unit, person, why, by, case: call.case },
    calledAt: iso(at),
    arrived: arrivedAt === null || arrivedBy === null ? null : { at: iso(arrivedAt), by: arrivedBy },
    state: offAt !== null ? 'off' : arrivedAt === null ? 'called' : 'arrived',
  };
}

/** One that a verb has just changed. */
export function changedUnitCall(looks: Looks, id: string): { call: UnitCallAnswer } {
  const call = looks.unitCall(id);
  if (!call) throw new Error(`broken promise: call ${id} of the back office is gone`);
  return { call: unitCallShown(looks, call) };
}
