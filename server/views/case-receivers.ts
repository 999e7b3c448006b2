import type { CaseReceiver, CaseReceivers } from '../../protocol/case-receivers.ts';
import type { Case } from '../cases/case.ts';
import { isOnLeave, mayReceive, unitCannotTakeOn } from '../cases/receiver.ts';
import { personNow } from '../posts/person-now.ts';
import { departmentName } from './on-post.ts';
import type { Setting } from './setting.ts';

const nearness: Record<CaseReceiver['state'], number> = { 'on-post': 0, free: 0, away: 1, 'not-here': 2 };

/** Who may take a case over, by the rule that `hand-over-case` judges by: who is there first, then the case's own department. */
export function caseReceivers(setting: Pick<Setting, 'hall' | 'looks'>, kase: Case, now: number): CaseReceivers {
  const { hall, looks } = setting;
  const people = hall.file.staff.flatMap(({ jobNo }) => {
    const person = looks.staff(jobNo);
    return person && jobNo !== kase.holder && mayReceive(looks, kase, person) ? [person] : [];
  });
  const shown = people.map(({ jobNo, department }) => {
    const { name, state, counter, until } = personNow(looks, jobNo, now);
    const own = department === kase.unit;
    const one = { jobNo, name, state, counter, until, department: departmentName(setting, department) };
    return { own, one: { ...one, onLeave: isOnLeave(looks, jobNo, now) } };
  });
  const rank = ({ own, one }: (typeof shown)[number]): number =>
    (one.onLeave ? 3 : nearness[one.state]) * 2 + (own ? 0 : 1);
  return {
    people: shown.toSorted((a, b) => rank(a) - rank(b)).map(({ one }) => one),
    units: hall.file.departments
      .filter(({ id }) => unitCannotTakeOn(looks, kase, id, now) === null)
      .map(({ id, name }) => ({ id, name })),
  };
}
