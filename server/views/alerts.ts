import type { ConsoleView } from '../../protocol/views.ts';
import { caseAlerts } from './case-alerts.ts';
import { stateOf } from '../posts/counter.ts';
import { coversNeeded } from '../posts/cover-needed.ts';
import { coverRules } from '../posts/cover-presets.ts';
import { dueLists } from '../posts/due-lists.ts';
import { overdueSince, unstartedSince } from '../posts/leave-absence.ts';
import { rotaDue } from '../posts/filing-due.ts';
import { hallDueAlerts, ownDueAlerts } from './case-due-alerts.ts';
import { crowdedNow } from './peaks.ts';
import { missingYear } from './calendar-missing.ts';
import { withTrails } from './alert-trail.ts';
import { askAlerts } from './ask-alerts.ts';
import { longerAlerts } from './longer-alerts.ts';
import { notesAlerts } from './notes-alerts.ts';
import { deskAlerts } from './desk-alerts.ts';
import type { Setting } from './setting.ts';

type Alert = ConsoleView['alerts'][number];

const darkAfterMs = 10_000;
/** Time to bring a roll. */
const fewSlips = 20;
const slipTroubleMs = 12 * 3600_000;

/** Since when an alert stands: among those of the hall, or of the counter where somebody stands. Null when it is over, or never was. */
export function alertSince(setting: Setting, id: string, jobNo: string): number | null {
  const at = setting.looks.counterOf(jobNo);
  const find = (own: number | null) => alertsOf(setting, own).find((alert) => alert.id === id);
  const found = find(null) ?? (at === null ? undefined : find(at));
  return found ? Date.parse(found.since) : null;
}

/** What somebody in the hall should look after now. `own`: the counter of the console that shows it, reminded before its sign's time is up. */
export function alertsOf(setting: Setting, own: number | null = null): Alert[] {
  const { hall, looks, more, sightings, printers } = setting;
  const now = setting.now();
  const alerts: Alert[] = [];
  const add = (code: Alert['code'], about: string, since: number) =>
    alerts.push({ id: `${code}:${about}`, code, about, since: hall.zone.iso(since) });

  const remindMs = coverRules(hall.file).remindMin * 60_000;
  for (const help of looks.openHelps())
    if (help.state === 'asked')
      alerts.push({ id: help.id, code: 'help-asked', about: help.place, since: hall.zone.iso(help.at) });
  for (const counter of looks.counters()) {
    const { staff, ticket } = counter;
    if (
      own === null &&
      staff !== null &&
      ticket &&
      looks.awaysOf(staff, now, now + 1).some(({ ground }) => ground === 'leave')
    )
      add('left-with-visitor', `${counter.number} ${ticket.number}`, counter.since ?? now);
    if (stateOf(counter) === 'unattended') add('unattended', String(counter.number), counter.since ?? now);
    if (counter.sign && counter.sign.backAt < now) add('sign-overdue', String(counter.number), counter.sign.backAt);
    else if (counter.sign && counter.number === own && counter.sign.backAt - now <= remindMs)
      add('sign-due', String(counter.number), counter.sign.backAt - remindMs);
  }
  for (const { counter, from, until } of looks.offPostsOf(setting.day()))
    if (until === null) add('off-post', String(counter), from);
  // A crowd is the leaders' to answer: a clerk sees it in the own line.
  for (const { queue, since, by } of own === null ? crowdedNow(setting) : [])
    if (by !== 'forecast') add('crowded', queue, since);
  // A clerk is told of counters that serve the same people; who leads the hall, of all.
  const ownQueues = own === null ? null : hall.counters.get(own)!.queues;
  for (const { counter, since } of coversNeeded(looks, now))
    if (ownQueues === null || hall.counters.get(counter)!.queues.some((queue) => ownQueues.includes(queue)))
      add('cover-needed', String(counter), since);
  for (const { code, about, since } of own === null ? askAlerts(setting, now) : []) add(code, about, since);
  if (own === null) alerts.push(...longerAlerts(setting, now));
  const stands = own === null ? null : looks.counter(own)?.staff;
  if (stands) alerts.push(...notesAlerts(setting, stands));
  for (const leave of looks.liveLeaves(now)) {
    // Whose leave is over is for those who lead the hall, not for every console; granted and not begun, it is for the person too.
    const since = own === null ? overdueSince(leave, now, hall) : null;
    if (since !== null) add('leave-overdue', `${leave.name} ${leave.staff}`, since);
    const unstarted = own === null || leave.staff === stands ? unstartedSince(leave, now, hall) : null;
    if (unstarted !== null) add('leave-unstarted', `${leave.name} ${leave.staff}`, unstarted);
  }
  for (const board of sightings.boards()) {
    if (board.lostAt !== null && now - board.lostAt > darkAfterMs) add('board-dark', board.label, board.lostAt);
    else if (board.sound === 'none' && board.lostAt === null) add('board-mute', board.label, board.shownAt ?? now);
  }
  for (const printer of printers()) {
    if (!printer.ok) add('printer-down', printer.id, printer.sinceMs);
    else if (printer.detail === 'paper-low' || printer.slipsLeft < fewSlips)
      add('paper-low', printer.id, printer.sinceMs);
  }
  for (const slip of more.troubledSlips(now - slipTroubleMs)) add('slip-failed', slip.number, slip.at);
  for (const { list, day, counter, since } of dueLists(looks, setting.day(), now))
    alerts.push({
      id: `${list}-due:${day}:${counter}`,
      code: `${list}-due`,
      about: String(counter),
      since: hall.zone.iso(since),
    });
  const due = own === null ? hallDueAlerts(setting, now) : stands ? ownDueAlerts(setting, now, stands) : [];
  for (const { code, about, since } of due) add(code, about, since);
  const { day } = hall.zone.local(now);
  // What follows is for those who can do something about it: not at a counter.
  const rota = own === null ? rotaDue(looks, now) : { months: [], leaderMissing: false };
  for (const { month, since } of rota.months) add('rota-due', month, hall.zone.at(since, 0));
  if (rota.leaderMissing) add('no-duty-leader', day, hall.zone.at(day, 0));
  const missing = own === null ? missingYear(hall.official, day) : null;
  if (missing !== null) add('calendar-missing', String(missing), hall.zone.at(day, 0));
  for (const { code, about, since } of caseAlerts(setting, now, stands ?? null, own === null)) add(code, about, since);
  alerts.push(...deskAlerts(setting, now, stands ?? null, own === null));
  return withTrails(setting, alerts, now);
}
