import type { CalendarDay } from '../../protocol/calendar.ts';
import { between, dayPattern, heading, off, work } from './words/of-lists.ts';

/** What is wrong with a line of a list of holidays. */
export type LineFault = 'no-date' | 'no-such-day' | 'no-kind' | 'backwards' | 'twice' | 'other-year' | 'not-weekend';
export interface CalendarFile {
  /** The year most of its days are in; null when there is none. */
  year: number | null;
  days: CalendarDay[];
  faults: { line: number; fault: LineFault }[];
}
interface Line {
  line: number;
  from: string;
  to: string;
  kind: string;
  name: string;
}

const longestDays = 20;
const dayMs = 86_400_000;

/**
 * Reads a year's holidays as people have them: a line each, `2027-10-01至2027-10-07,休,国庆节`, from a sheet or typed off the notice; or the
 * JSON lists that go around, with `date` and `kind` or `isOffDay`. Pure; what cannot be read is named by its line.
 */
export function readCalendarFile(text: string): CalendarFile {
  const lines = /^\s*[[{]/.test(text) ? fromJson(text) : fromLines(text);
  const faults: CalendarFile['faults'] = [];
  const days = new Map<string, CalendarDay & { line: number }>();
  for (const { line, from, to, kind, name } of lines) {
    const fault = faultOf(from, to, kind);
    if (fault) {
      faults.push({ line, fault });
      continue;
    }
    for (let at = Date.parse(from); at <= Date.parse(to); at += dayMs) {
      const date = new Date(at).toISOString().slice(0, 10);
      if (days.has(date)) faults.push({ line, fault: 'twice' });
      else
        days.set(date, {
          date,
          kind: off.test(kind) ? 'off' : 'work',
          ...(name === '' ? {} : { name: { zh: name } }),
          line,
        });
    }
  }
  const year = yearOf([...days.keys()]);
  for (const { date, kind, line } of days.values()) {
    if (!date.startsWith(`${year}-`) && !lateDecember(date, year!)) faults.push({ line, fault: 'other-year' });
    else if (kind === 'work' && weekdayOf(date) < 5) faults.push({ line, fault: 'not-weekend' });
  }
  return {
    year,
    days: [...days.values()].map(({ line: _, ...day }) => day).sort((a, b) => (a.date < b.date ? -1 : 1)),
    faults: faults
      .sort((a, b) => a.line - b.line)
      .filter(({ line, fault }, i, all) => all[i - 1]?.line !== line || all[i - 1]?.fault !== fault),
  };
}

/** Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A notice may touch the last days before its year. */
const lateDecember = (date: string, year: number) => date >= `${year - 1}-12-20` && date < `${year}-01-01`;

function faultOf(from: string, to: string, kind: string): LineFault | null {
  if (from === '') return 'no-date';
  if (!isDay(from) || !isDay(to)) return 'no-such-day';
  const length = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (length < 0 || length > longestDays) return 'backwards';
  return off.test(kind) || work.test(kind) ? null : 'no-kind';
}

function fromLines(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((raw, i) => ({ raw, line: i + 1 }))
    .filter(({ raw, line }) => raw.trim() !== '' && !(line === 1 && heading.test(raw) && !/\d{4}/.test(raw)))
    .map(({ raw, line }) => {
      const found = [...raw.matchAll(dayPattern)].map(([, year, month, day]) => written(year!, month!, day!));
      const rest = raw
        .replace(dayPattern, ' ')
        .split(between)
        .filter((word) => word !== '' && word !== '-');
      const kind = rest.find((word) => off.test(word) || work.test(word)) ?? '';
      const name = rest.find((word) => word !== kind) ?? '';
      return { line, from: found[0] ?? '', to: found[1] ?? found[0] ?? '', kind, name };
    });
}

function fromJson(text: string): Line[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    // Not whole JSON: the person is told at the first line.
    return [{ line: 1, from: '', to: '', kind: '', name: '' }];
  }
  const list = Array.isArray(whole) ? whole : ((whole as { days?: unknown }).days ?? []);
  if (!Array.isArray(list)) return [{ line: 1, from: '', to: '', kind: '', name: '' }];
  return list.map((one: unknown, i) => {
    const { date, kind, isOffDay, name } = (one ?? {}) as Record<string, unknown>;
    const day = typeof date === 'string' ? date.trim() : '';
    const zh = typeof name === 'string' ? name : (name as { zh?: unknown } | undefined)?.zh;
    return {
      line: i + 1,
      from: day,
      to: day,
      kind: String(kind ?? isOffDay ?? ''),
      name: typeof zh === 'string' ? zh : '',
    };
  });
}

const written = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function isDay(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** The year of most of the days. */
function yearOf(dates: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
