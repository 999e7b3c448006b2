import type { ConsoleView } from '../../protocol/views.ts';
import { stateOf } from '../posts/counter.ts';
import type { Setting } from './setting.ts';

type Alert = ConsoleView['alerts'][number];

const darkAfterMs = 10_000;
/** Time to bring a roll. */
const fewSlips = 20;
const slipTroubleMs = 12 * 3600_000;

/** What somebody in the hall should look after now. */
export function alertsOf(setting: Setting): Alert[] {
  const { hall, looks, more, sightings, printers } = setting;
  const now = setting.now();
  const alerts: Alert[] = [];
  const add = (code: Alert['code'], about: string, since: number) =>
    alerts.push({ id: `${code}:${about}`, code, about, since: hall.zone.iso(since) });

  for (const help of looks.openHelps())
    if (help.state === 'asked')
      alerts.push({ id: help.id, code: 'help-asked', about: help.place, since: hall.zone.iso(help.at) });
  for (const counter of looks.counters()) {
    if (stateOf(counter) === 'unattended') add('unattended', String(counter.number), counter.since ?? now);
    if (counter.sign && counter.sign.backAt < now) add('sign-overdue', String(counter.number), counter.sign.backAt);
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
  const { day } = hall.zone.local(now);
  const nextYearsDue = day.slice(5) >= '12-01';
  if (
    hall.calendar.kindOf(day) === 'unknown' ||
    (nextYearsDue && hall.calendar.kindOf(`${Number(day.slice(0, 4)) + 1}-01-04`) === 'unknown')
  ) {
    add(
      'calendar-missing',
      hall.calendar.kindOf(day) === 'unknown' ? day.slice(0, 4) : String(Number(day.slice(0, 4)) + 1),
      now - (now % 86_400_000),
    );
  }
  return alerts;
}
