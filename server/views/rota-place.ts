import type { RotaPlaceView } from '../../protocol/rota-place-view.ts';
import { meetingAnswer } from '../posts/meeting-answer.ts';
import { clockOf } from '../posts/minutes.ts';
import { shiftsFor, spansOf } from '../posts/rota.ts';
import { findingAnswer } from '../posts/rota-change.ts';
import { type RotaFinding, rotaFindings } from '../posts/rota-findings.ts';
import { fitnessFor, type RotaPlace } from '../posts/rota-fitness.ts';
import { rotaOf } from '../posts/rota-of.ts';
import type { Setting } from './setting.ts';

const peopleShown = 60;
const findingsShown = 12;

/** One place of one day, for who plans it: whoever could stand there, and everything that is wrong that day. */
export function rotaPlaceView({ looks }: Pick<Setting, 'looks'>, day: string, place: RotaPlace): RotaPlaceView {
  const rota = rotaOf(looks, day, day);
  const ofDay = rota.days.find((one) => one.day === day)!;
  const kind = place.kind === 'duty-leader' ? 'front' : place.kind;
  const planned = rota.assignments.filter(
    (one) => one.day === day && (place.counter === null ? one.counter === null : true) && belongs(one),
  );
  function belongs(one: { counter: number | null; kind: string }): boolean {
    return place.counter === null ? one.kind === place.kind : one.counter === place.counter;
  }
  const people = new Set(planned.map(({ staff }) => staff));
  const ofPlace = ({ counter, people: who, code }: RotaFinding) =>
    place.kind === 'duty-leader'
      ? code === 'no-duty-leader'
      : counter === null
        ? who.some((jobNo) => people.has(jobNo)) || code === `no-${place.kind}`
        : counter === place.counter;
  const found = rotaFindings(rota, day, day);
  const here = found.filter(ofPlace);
  const name = (jobNo: string) => looks.staff(jobNo)?.name ?? jobNo;
  return {
    day,
    place: String(place.counter ?? place.kind),
    shifts: shiftsFor(ofDay, kind).map((id) => ({
      id,
      name: ofDay.shifts.find((shift) => shift.id === id)?.name ?? { zh: '' },
      hours: spansOf(ofDay, kind, id).map(([from, to]): [string, string] => [clockOf(from), clockOf(to)]),
    })),
    planned: planned.map(({ shift, kind: duty, staff, why }) => ({
      shift,
      kind: duty,
      staff,
      name: name(staff),
      why,
    })),
    people: fitnessFor(rota, day, place)
      .slice(0, peopleShown)
      .map(({ at, ...person }) => ({
        ...person,
        name: name(person.jobNo),
        title: looks.staff(person.jobNo)?.title ?? null,
        at: at.map(({ shift, kind: duty, counter }) => ({ shift, kind: duty, counter })),
      })),
    meetings: rota.meetings.filter((one) => one.day === day).map(meetingAnswer),
    findings: [...here, ...found.filter((one) => !ofPlace(one))].slice(0, findingsShown).map(findingAnswer),
    here: here.length,
  };
}
