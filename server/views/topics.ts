import { takesFees } from '../cases/cashier.ts';
import { mayRead } from '../cases/case-standing.ts';
import type { Case } from '../cases/case.ts';
import { pageOfToken } from '../cases/page-of-case.ts';
import type { Hall } from '../hall/hall.ts';
import { isDay, isMonth } from '../posts/rota-days.ts';
import type { RotaPlace } from '../posts/rota-fitness.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { Ticket } from '../queue/ticket.ts';
import { askedView } from './asked.ts';
import { attendanceView } from './attendance.ts';
import { boardView } from './board.ts';
import { calendarView } from './calendar.ts';
import { caseProgressView } from './case-progress.ts';
import { caseView } from './case.ts';
import { casesDueView } from './cases-due.ts';
import { casesView } from './cases.ts';
import { consoleView } from './console.ts';
import { counterView } from './counter.ts';
import { dayStripView } from './day-strip.ts';
import { deskView } from './desk.ts';
import { dutyView } from './duty.ts';
import { guidesView } from './guides.ts';
import { hallView } from './hall.ts';
import { intakeView } from './intake.ts';
import { readsIntake } from './intake-readers.ts';
import { kioskView } from './kiosk.ts';
import { leaveView } from './leave.ts';
import { longerHoursView } from './longer-hours.ts';
import { myDayView } from './my-day.ts';
import { myLeaveView } from './my-leave.ts';
import { myMonthView } from './my-month.ts';
import { myPostView } from './my-post.ts';
import { openMattersView } from './open-matters.ts';
import { photosView } from './photos.ts';
import { printersView } from './printers.ts';
import { rotaView } from './rota.ts';
import { rotaPlaceView } from './rota-place.ts';
import { personRecordView, signRecordView } from './sign-record.ts';
import type { Setting } from './setting.ts';
import { ticketView } from './ticket.ts';
import { breachesView, ownBreachesView } from './breaches.ts';
import { feesView } from './fees.ts';

/** A topic as the hub reads it: what it shows, or why not. */
export type Shows =
  | { kind: 'board'; zone: string | null }
  | { kind: 'counter' | 'desk' | 'console'; counter: number }
  | { kind: 'intake'; counter: number; readBy(staff: StaffMember): boolean }
  | { kind: 'kiosk' }
  | { kind: 'duty'; day: string | null }
  /** `own`: those whose post it is may read its days too. */
  | { kind: 'day-strip'; day: string; counter: number; own: readonly string[] }
  | { kind: 'sign-record'; month: string }
  | { kind: 'person-record'; month: string; of: string }
  | { kind: 'asked'; jobNo: string }
  | { kind: 'hall' }
  | { kind: 'guides' }
  | { kind: 'printers' }
  | { kind: 'photos' }
  | { kind: 'calendar' }
  | { kind: 'rota'; month: string }
  | { kind: 'rota-place'; day: string; place: RotaPlace }
  | { kind: 'attendance' }
  | { kind: 'leave' }
  | { kind: 'my-leave' | 'my-post' | 'my-day' | 'open-matters' | 'longer-hours'; jobNo: string }
  | { kind: 'my-month'; jobNo: string; month: string }
  | { kind: 'case'; case: string; readBy(staff: StaffMember): boolean }
  | { kind: 'case-progress'; of: string }
  | { kind: 'my-cases'; jobNo: string }
  | { kind: 'unit-cases'; unit: string }
  /** `unit`: for its chief, who reads the reasons of no other's refusals. */
  | { kind: 'cases-due'; unit: string | null }
  | { kind: 'breaches' }
  | { kind: 'own-breaches'; jobNo: string }
  | { kind: 'fees'; readBy(staff: StaffMember): boolean }
  | { kind: 'ticket'; id: number };

/** Takes a topic apart; null when this hall has no such thing. */
export function readTopic(setting: Setting, topic: string): Shows | null {
  const { hall, looks } = setting;
  const [kind, rest] = [topic.split('/')[0], topic.slice(topic.indexOf('/') + 1)];
  switch (kind) {
    case 'board':
      if (topic === 'board') return { kind: 'board', zone: null };
      return hall.file.zones.some(({ id }) => id === rest) ? { kind: 'board', zone: rest } : null;
    case 'counter':
    case 'desk':
    case 'console':
    case 'intake': {
      const counter = Number(rest);
      if (!hall.counters.has(counter) || String(counter) !== rest) return null;
      if (kind !== 'intake') return { kind, counter };
      return { kind, counter, readBy: (staff) => readsIntake(setting, staff, counter) };
    }
    case 'kiosk':
    case 'hall':
    case 'guides':
    case 'printers':
    case 'photos':
    case 'calendar':
    case 'attendance':
      return topic === kind ? { kind } : null;
    case 'breaches':
      if (topic === kind) return { kind };
      return looks.staff(rest) && { kind: 'own-breaches', jobNo: rest };
    case 'fees':
      return topic === kind ? { kind, readBy: (staff) => takesFees(looks, staff) } : null;
    case 'leave':
      if (topic === 'leave') return { kind: 'leave' };
      return looks.staff(rest) && { kind: 'my-leave', jobNo: rest };
    case 'my-post':
    case 'my-day':
    case 'longer-hours':
    case 'open-matters':
      return looks.staff(rest) && { kind, jobNo: rest };
    case 'my-month': {
      const [jobNo = '', month = ''] = rest.split('/');
      return isMonth(month) && looks.staff(jobNo) ? { kind, jobNo, month } : null;
    }
    case 'duty':
      if (topic === kind) return { kind, day: null };
      if (rest.includes('/')) return readStrip(hall, rest);
      return Number.isNaN(Date.parse(`${rest}T00:00:00Z`)) ? null : { kind, day: rest };
    case 'sign-record': {
      const [month = '', jobNo] = rest.split('/');
      if (!isMonth(month)) return null;
      if (jobNo === undefined) return { kind, month };
      return looks.staff(jobNo) && { kind: 'person-record', month, of: jobNo };
    }
    case 'asked':
      return looks.staff(rest) && { kind, jobNo: rest };
    case 'rota':
      return isMonth(rest) ? { kind, month: rest } : null;
    case 'rota-place':
      return readPlace(hall, rest);
    case 'case': {
      // Asked each time: what was true of the case when it was opened need not be now.
      const readBy = (staff: StaffMember) => {
        const kase = looks.case(rest);
        return kase !== null && mayRead(looks, kase, staff);
      };
      return looks.case(rest) && { kind: 'case', case: rest, readBy };
    }
    case 'case-progress': {
      const kase = pageOfToken(looks, rest, setting.now());
      return kase && { kind: 'case-progress', of: kase.id };
    }
    case 'cases': {
      const [whose, who = ''] = rest.split('/');
      const ofHall = hall.file.departments.some(({ id }) => id === who);
      if (topic === 'cases/due') return { kind: 'cases-due', unit: null };
      if (whose === 'due') return ofHall ? { kind: 'cases-due', unit: who } : null;
      if (whose === 'mine') return looks.staff(who) && { kind: 'my-cases', jobNo: who };
      return whose === 'unit' && ofHall ? { kind: 'unit-cases', unit: who } : null;
    }
    case 'ticket': {
      const ticket = looks.ticketByToken(rest);
      return ticket && { kind: 'ticket', id: ticket.id };
    }
    default:
      return null;
  }
}

/** rota-place/YYYY-MM-DD/N, or a duty of the whole hall in place of the counter. */
function readPlace(hall: Hall, rest: string): Shows | null {
  const [day = '', place = ''] = rest.split('/');
  if (!isDay(day)) return null;
  switch (place) {
    case 'stand-by':
    case 'noon-duty':
    case 'rest-day-duty':
    case 'duty-leader':
      return { kind: 'rota-place', day, place: { kind: place, counter: null } };
    default: {
      const counter = Number(place);
      if (!hall.counters.has(counter) || String(counter) !== place) return null;
      return { kind: 'rota-place', day, place: { kind: 'front', counter } };
    }
  }
}

/** duty/YYYY-MM-DD/N */
function readStrip(hall: Hall, rest: string): Shows | null {
  const [, day, number] = /^(\d{4}-\d\d-\d\d)\/([1-9]\d{0,2})$/.exec(rest) ?? [];
  const counter = Number(number);
  if (day === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`)) || !hall.counters.has(counter)) return null;
  const post = hall.posts.get(counter);
  const own = post ? [post.a, post.b, ...(post.more ?? []), ...(post.standBy ?? []), post.chief] : [];
  return { kind: 'day-strip', day, counter, own: own.filter((jobNo) => jobNo !== undefined) };
}

export function viewOf(setting: Setting, shows: Shows): object {
  switch (shows.kind) {
    case 'board':
      return boardView(setting, shows.zone);
    case 'counter':
      return counterView(setting, shows.counter);
    case 'desk':
      return deskView(setting, shows.counter);
    case 'console':
      return consoleView(setting, shows.counter);
    case 'intake':
      return intakeView(setting, shows.counter);
    case 'kiosk':
      return kioskView(setting);
    case 'duty':
      return dutyView(setting, shows.day ?? setting.day());
    case 'day-strip':
      return dayStripView(setting, shows.day, shows.counter);
    case 'sign-record':
      return signRecordView(setting, shows.month);
    case 'person-record':
      return personRecordView(setting, shows.month, shows.of);
    case 'asked':
      return askedView(setting, shows.jobNo);
    case 'hall':
      return hallView(setting);
    case 'guides':
      return guidesView(setting);
    case 'printers':
      return printersView(setting);
    case 'photos':
      return photosView(setting);
    case 'calendar':
      return calendarView(setting);
    case 'rota':
      return rotaView(setting, shows.month);
    case 'rota-place':
      return rotaPlaceView(setting, shows.day, shows.place);
    case 'attendance':
      return attendanceView(setting);
    case 'leave':
      return leaveView(setting);
    case 'my-leave':
      return myLeaveView(setting, shows.jobNo);
    case 'my-day':
      return myDayView(setting, shows.jobNo);
    case 'longer-hours':
      return longerHoursView(setting, shows.jobNo);
    case 'my-month':
      return myMonthView(setting, shows.jobNo, shows.month);
    case 'my-post':
      return myPostView(setting, shows.jobNo);
    case 'case':
      return caseView(setting, shows.case);
    case 'case-progress':
      return caseProgressView(setting, setting.looks.case(shows.of) as Case);
    case 'open-matters':
      return openMattersView(setting, shows.jobNo);
    case 'my-cases':
      return casesView(setting, { holder: shows.jobNo });
    case 'breaches':
      return breachesView(setting);
    case 'own-breaches':
      return ownBreachesView(setting, shows.jobNo);
    case 'fees':
      return feesView(setting);
    case 'cases-due':
      return casesDueView(setting, shows.unit);
    case 'unit-cases':
      return casesView(setting, { unit: shows.unit });
    case 'ticket':
      return ticketView(setting, setting.looks.ticket(shows.id) as Ticket);
  }
}
