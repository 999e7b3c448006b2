import { hash, randomInt } from 'node:crypto';
import type { Hall } from '../hall/hall.ts';
import type { DeviceRow, HelpRow, Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import { alertLookUps } from './alert-look-ups.ts';
import { askLookUps } from './ask-look-ups.ts';
import { attendanceLookUps } from './attendance-look-ups.ts';
import { calendarLookUps } from './calendar-look-ups.ts';
import { queuesWithin } from '../posts/authority.ts';
import { knownAways } from '../posts/known-aways.ts';
import { lineOfCounter, readRef } from '../queue/ticket.ts';
import { caseDueLookUps } from './case-due-look-ups.ts';
import { caseDayLookUps } from './case-day-look-ups.ts';
import { caseLookUps } from './case-look-ups.ts';
import { casePaperLookUps } from './case-paper-look-ups.ts';
import { counterLookUps } from './counter-look-ups.ts';
import { crowds } from './crowd.ts';
import { freshBytes } from './fresh-bytes.ts';
import { deskLookUps } from './desk-look-ups.ts';
import { dutyLookUps } from './duty-look-ups.ts';
import { guideLookUps } from './guide-look-ups.ts';
import { sampleLookUps } from './sample-look-ups.ts';
import { holders } from './holders.ts';
import { leaveLookUps } from './leave-look-ups.ts';
import { lineLookUps } from './line-look-ups.ts';
import { longerHoursLookUps } from './longer-hours-look-ups.ts';
import type { Db } from './open.ts';
import { paperLookUps } from './paper-look-ups.ts';
import { photoLookUps } from './photo-look-ups.ts';
import { rotaLookUps } from './rota-look-ups.ts';
import type { Seal } from './seal.ts';
import { ticketFrom, type TicketRow } from './ticket-rows.ts';
import { breachLookUps } from './breach-look-ups.ts';
import { feeLookUps } from './fee-look-ups.ts';

/** Everything a rule may ask, answered from the database by index. Statements are prepared once. */
export function openLooks(
  db: Db,
  hall: Hall,
  seal: Seal,
  /** What stands is drawn above this floor, from boards and printers too. */
  alertSince: Looks['alertSince'],
): Looks {
  const { code } = hall.file.hall;
  const prepared = {
    ticket: db.prepare('SELECT * FROM ticket WHERE id = ?'),
    byNumber: db.prepare('SELECT * FROM ticket WHERE day = ? AND letter = ? AND n = ?'),
    byToken: db.prepare('SELECT * FROM ticket WHERE token = ?'),
    lastNumber: db.prepare('SELECT last FROM numbering WHERE day = ? AND letter = ?').pluck(),
    issuedOf: db.prepare('SELECT issued FROM service_day WHERE day = ? AND service = ?').pluck(),
    lastIssueBy: db.prepare('SELECT at FROM device_issue WHERE device = ?').pluck(),
    nextId: db.prepare('SELECT coalesce(max(id), 0) + 1 FROM ticket').pluck(),
    staff: db.prepare('SELECT job_no, name, title, department, roles FROM staff WHERE job_no = ?'),
    device: db.prepare('SELECT * FROM device WHERE id = ?'),
    deviceByCode: db.prepare(
      "SELECT * FROM device WHERE state = 'pending' AND code = ? ORDER BY code_until DESC LIMIT 1",
    ),
    pending: db.prepare("SELECT count(*) FROM device WHERE state = 'pending' AND code_until >= ?").pluck(),
    help: db.prepare('SELECT * FROM help WHERE id = ?'),
    helps: db.prepare("SELECT * FROM help WHERE state <> 'over' ORDER BY at"),
  };
  const one = (row: unknown) => (row === undefined ? null : ticketFrom(row as TicketRow, code));
  const counters = counterLookUps(db, hall);
  const lines = lineLookUps(db, hall);
  const people = holders(db, seal, code);
  const crowd = crowds(db, hall, counters, lines);

  const desk = deskLookUps(db, seal);

  const looks: Looks = {
    hall,
    ...counters,
    ...lines,
    ...people,
    ...paperLookUps(db, code),
    ...photoLookUps(db),
    ...rotaLookUps(db),
    ...leaveLookUps(db, hall),
    ...attendanceLookUps(db),
    ...askLookUps(db),
    ...alertLookUps(db),
    alertSince,
    ...longerHoursLookUps(db),
    ...dutyLookUps(db, seal),
    ...calendarLookUps(db),
    ...casePaperLookUps(db, seal),
    ...caseLookUps(db, seal),
    ...caseDueLookUps(db, seal),
    ...breachLookUps(db),
    ...feeLookUps(db),
    ...guideLookUps(db),
    ...sampleLookUps(db),
    ...desk,
    ...caseDayLookUps(db, desk),
    awaysOf: (jobNo, from, until) => knownAways(looks, jobNo, from, until),
    ticket: (id) => one(prepared.ticket.get(id)),
    ticketByRef(ref) {
      const parts = readRef(code, ref);
      return parts && one(prepared.byNumber.get(parts.day, parts.letter, parts.n));
    },
    ticketByToken: (token) => one(prepared.byToken.get(token)),
    linesOf(counter) {
      const queues = queuesWithin(
        hall.counters.get(counter.number)?.queues ?? [],
        hall.posts.get(counter.number),
        counter.as,
      );
      return [...queues, lineOfCounter(counter.number)];
    },
    forecast: (line, ahead, now) => crowd.at(now)(line, ahead),
    forecasts: (now) => crowd.at(now),
    crowds: (now, present) => crowd.crowdsAt(now, present),
    meanOfService: (service) => crowd.meanOfService(service),
    lastNumber: (day, letter) => (prepared.lastNumber.get(day, letter) as number | undefined) ?? 0,
    issuedOf: (day, service) => (prepared.issuedOf.get(day, service) as number | undefined) ?? 0,
    lastIssueBy: (device) => (prepared.lastIssueBy.get(device) as number | undefined) ?? null,
    nextTicketId: () => prepared.nextId.get() as number,
    staff: (jobNo) => staffFrom(prepared.staff.get(jobNo)),
    device: (id) => deviceFrom(prepared.device.get(id)),
    deviceByCode: (deviceCode) => deviceFrom(prepared.deviceByCode.get(deviceCode)),
    pendingDevices: (now) => prepared.pending.get(now) as number,
    help: (id) => helpFrom(prepared.help.get(id)),
    openHelps: () => prepared.helps.all().map((row) => helpFrom(row)!),
    freshToken: () => freshBytes(16).toString('base64url'),
    freshCode() {
      for (;;) {
        const fresh = String(randomInt(0, 1_000_000)).padStart(6, '0');
        if (prepared.deviceByCode.get(fresh) === undefined) return fresh;
      }
    },
    hashToken,
  };
  return looks;
}

/** Tokens of sessions and devices lie in the database as hashes only. */
export function hashToken(token: string): string {
  return hash('sha256', token, 'base64url');
}

export function staffFrom(row: unknown): StaffMember | null {
  if (row === undefined) return null;
  const { job_no, name, title, department, roles } = row as {
    job_no: string;
    name: string;
    title: string | null;
    department: string | null;
    roles: string;
  };
  return {
    jobNo: job_no,
    name,
    title: title === null ? null : JSON.parse(title),
    department,
    roles: JSON.parse(roles),
  };
}

function deviceFrom(row: unknown): DeviceRow | null {
  if (row === undefined) return null;
  const { id, kind, label, state, printer, code_until } = row as {
    id: string;
    kind: string;
    label: string;
    state: DeviceRow['state'];
    printer: string | null;
    code_until: number | null;
  };
  return { id, kind, label, state, printer, codeUntil: code_until };
}

function helpFrom(row: unknown): HelpRow | null {
  if (row === undefined) return null;
  const help = row as {
    id: string;
    device: string;
    place: string;
    needs: string;
    at: number;
    state: HelpRow['state'];
    by_job_no: string | null;
    answered_at: number | null;
  };
  return {
    id: help.id,
    device: help.device,
    place: help.place,
    needs: JSON.parse(help.needs),
    at: help.at,
    state: help.state,
    by: help.by_job_no,
    answeredAt: help.answered_at,
  };
}
