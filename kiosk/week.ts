/** The weekly hours as a notice on a door reads: neighbouring days with the same hours on one line. Pure. */

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export interface WeekLine {
  days: Weekday[];
  /** Opening times as H:MM; none when the hall is shut. */
  times: [from: string, to: string][];
}

/** `hours` comes from the hall file as it is; a form this screen does not know gives no lines rather than wrong ones. */
export function weekLines(hours: unknown): WeekLine[] {
  const week = isRecord(hours) && isRecord(hours.week) ? hours.week : null;
  if (!week) return [];
  const lines: WeekLine[] = [];
  for (const day of weekdays) {
    const times = openings(week[day] ?? []);
    if (!times) return [];
    const last = lines.at(-1);
    if (last && JSON.stringify(last.times) === JSON.stringify(times)) last.days.push(day);
    else lines.push({ days: [day], times });
  }
  return lines;
}

/** 08:30 is read 8:30. */
export function clockFace(time: string): string {
  return time.replace(/^0(?=\d:)/, '');
}

function openings(value: unknown): [string, string][] | null {
  if (!Array.isArray(value)) return null;
  const times: [string, string][] = [];
  for (const pair of value as unknown[]) {
    if (!Array.isArray(pair)) return null;
    const [from, to] = pair as unknown[];
    if (typeof from !== 'string' || typeof to !== 'string') return null;
    times.push([clockFace(from), clockFace(to)]);
  }
  return times;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
