import type { HallFile } from '../../../protocol/hall-file.ts';
import type { Mutant } from '../mutants/mutant.ts';
import { spoiltBy } from '../mutants/mutant.ts';
import { smallHall } from '../../support/small-hall.ts';
import { check } from '../whole.ts';
import { HallTime } from './hall-time.ts';
import { House } from './house.ts';
import { Line } from './line.ts';
import { Screens } from './screens.ts';
import { Shift } from './shift.ts';
import { whatTheJournalTells } from './told.ts';
import { turns } from './turns.ts';
import { Witness } from './witness.ts';

/** The hub is killed or ended and started again after so many turns, so that a wrong clock is also met at a start. */
const turnsBetweenStarts = 20;
const tapsAfterATurn = 3;
const msBetweenVisitors = 20;

export interface LapSettings {
  zone: string;
  /** A hall with a noon break, weekends and holidays, that gives numbers at any hour all the same (practice); else one that never closes. */
  officeHours: boolean;
  jumps: number;
  next: () => number;
  mutant: Mutant | null;
}

/** One hub from its first day on: its clock is turned again and again under light work, and in the end everything is counted. */
export async function lap({ zone, officeHours, jumps, next, mutant }: LapSettings) {
  const hall = smallHall((file) => {
    file.hall.timezone = zone;
    if (officeHours) keepOfficeHours(file);
  }, 1);
  const time = new HallTime(zone);
  const house = await House.open(hall, spoiltBy(mutant));
  const witness = new Witness(house.clock, time);
  const shift = new Shift(house, witness, next);
  let screens: Screens | null = null;
  let over = false;
  let done = 0;
  let restarts = 0;
  try {
    const first = await shift.issue();
    screens = new Screens(house.hub.url, first.token, witness);
    const visitors = comeAndGo(new Line(house, witness), () => over);
    // What goes wrong with them is heard at the end of the lap; until then it is nobody's.
    visitors.catch(() => undefined);
    for (const turn of turns(next, time, () => witness.latest.at)) {
      if (done === jumps || witness.broken.length > 0) break;
      if (turn.stopped) house.clock.stop(turn.wall);
      else house.clock.turn(turn.wall, turn.pace);
      witness.turned(turn.name);
      if (done % turnsBetweenStarts === turnsBetweenStarts / 2) {
        await house.restart(next() < 0.5 ? 'SIGKILL' : 'SIGTERM');
        restarts += 1;
      }
      await follows(turn.wall);
      await shift.serve(tapsAfterATurn);
      if (done % 2 === 0) await shift.lookAround();
      done += 1;
    }
    over = true;
    await visitors;
    const told = await whatTheJournalTells(new Line(house, witness, '9103'), witness, time);
    witness.sum();
    if (told.tickets !== witness.given.size)
      witness.says(`the journal tells of ${told.tickets} numbers, ${witness.given.size} were given`);
    const code = await house.hub.end();
    for (const line of house.troubles()) witness.says(`the hub says ${line}`);
    if (code !== 0) witness.says(`asked to end, the hub ended with ${code}`);
    const whole = await check(house.hub.dataDir);
    if (whole.code !== 0) witness.says(`the check found: ${whole.says}`);
    return {
      broken: witness.broken,
      figures: {
        jumps: done,
        'days opened': told.days,
        'numbers given': witness.given.size,
        'commands done': [...witness.done.values()].reduce((sum, count) => sum + count, 0),
        'views looked at': screens.views,
        pulses: screens.pulses,
        'signed in again': shift.signedIn,
        restarts,
      },
    };
  } finally {
    over = true;
    screens?.close();
    await house.close();
  }

  /** A wall ahead of the hub is followed at once. */
  async function follows(wall: number): Promise<void> {
    const { issuedAt } = await shift.issue();
    if (Date.parse(issuedAt) < wall - 1500)
      witness.says(`the wall shows ${new Date(wall).toISOString()}, the hub ${issuedAt}`);
  }
}

function keepOfficeHours({ hours, rules }: HallFile): void {
  const worked: [string, string][] = [
    ['08:30', '12:00'],
    ['13:30', '17:30'],
  ];
  for (const day of ['mon', 'tue', 'wed', 'thu', 'fri'] as const) hours.week[day] = worked;
  for (const day of ['sat', 'sun'] as const) hours.week[day] = [];
  hours.calendar = 'cn';
  rules.practice = true;
}

/** Numbers taken all the while, so that the clock is also turned in the midst of a commit. */
async function comeAndGo(kiosk: Line, over: () => boolean): Promise<void> {
  while (!over()) {
    await kiosk.tell('issue-ticket', { service: 'ss-card', printer: null });
    await new Promise((resolve) => setTimeout(resolve, msBetweenVisitors));
  }
}
