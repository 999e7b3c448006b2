import type { CaseAnswer } from '../../protocol/case-answer.ts';
import type { HallFile } from '../../protocol/hall-file.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { officialCalendar } from '../../server/official-calendar.ts';
import type { RoomSettings } from '../support/room.ts';
import { applicant, caseHall, type CaseRoom, openCaseRoom, received } from './case-scene.ts';

const text = (zh: string) => ({ zh });
const clerk = (jobNo: string, name: string, department: string, ...roles: ('clerk' | 'chief' | 'leader')[]) => ({
  jobNo,
  name,
  department,
  roles: roles.length > 0 ? roles : ['clerk' as const],
  pin: '246810',
});

/** The small hall with a back office, a chief, and two more departments, one with a chief; its pension may take twenty days by law, its estate matter is joint. */
export const stepHall = (change: (file: HallFile) => void = () => undefined): HallFile =>
  caseHall((file) => {
    file.departments.push({ id: 'tax', name: text('税务局') }, { id: 'estate', name: text('自然资源局') });
    file.staff.push(
      clerk('4001', '首席', 'hrss', 'chief'),
      clerk('4002', '科员', 'hrss'),
      clerk('5001', '税务员', 'tax'),
      clerk('5002', '登记员', 'estate'),
      clerk('5003', '税务首席', 'tax', 'chief'),
      clerk('9004', '另一领导', 'hrss', 'leader'),
    );
    const [card] = file.services;
    file.services.push({ ...card!, id: 'transfer', name: text('不动产转移登记'), kind: 'joint' });
    file.services.at(-1)!.guide = { ...card!.guide, promisedDays: 10, statutoryDays: 45 };
    change(file);
  });

/** A room whose cases have been accepted: the days are those of the official calendar, from Monday 23 November 2026. */
export async function openStepRoom(
  change: (file: HallFile) => void = () => undefined,
  more: RoomSettings = {},
): Promise<CaseRoom> {
  return openCaseRoom({ hall: stepHall(change), calendar: officialCalendar(), ...more });
}

/** Taken in whole and accepted by the clerk at counter 1. */
export async function accepted(scene: CaseRoom, service = 'pension'): Promise<CaseAnswer> {
  const materials = service === 'pension' ? received('id', 'form', 'photo') : received('id');
  const ticket = await scene.serve(service, applicant);
  const taken = (await scene.room.done('take-in-case', { ticket, service, materials }, scene.clerk)).case;
  const done = (await scene.room.done('accept-case', { case: taken.id, serve: 'a4' }, scene.clerk)).case;
  await scene.finish();
  return done;
}

export const person = (scene: CaseRoom, jobNo: string): Asker => scene.room.staff(jobNo);
