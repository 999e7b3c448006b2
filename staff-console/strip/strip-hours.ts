import type { DayStripView, StripSpan } from '../../protocol/day-strip-view.ts';

/** A stretch within one hour, in percent of it; `about` is the number in front or the reason. */
export interface Bar {
  left: number;
  width: number;
  state: StripSpan[2] | 'off';
  about: string | null;
  staff: string | null;
  as: StripSpan[4];
  from: number;
  until: number;
}

/** One hour of the day: what was done in it, and how many seconds of it each person answered for. */
export interface Hour {
  hour: number;
  bars: Bar[];
  people: { staff: string; as: StripSpan[4]; s: number }[];
  lateS: number;
  gapS: number;
}

const hourS = 3600;

/** A day by the hour, from the first that was open or worked to the last. */
export function hoursOf({ spans, opening }: Pick<DayStripView, 'spans' | 'opening'>): Hour[] {
  const from = Math.min(...spans.map(([begins]) => begins), ...opening.map(([opens]) => opens * 60));
  const until = Math.max(...spans.map(([, ends]) => ends), ...opening.map(([, shuts]) => shuts * 60));
  if (!Number.isFinite(from)) return [];
  const first = Math.floor(from / hourS);
  const last = Math.ceil(until / hourS);
  return Array.from({ length: last - first }, (_, i) => hourOf(first + i, spans, opening));
}

function hourOf(hour: number, spans: readonly StripSpan[], opening: DayStripView['opening']): Hour {
  const [begins, ends] = [hour * hourS, (hour + 1) * hourS];
  const bars = spans
    .filter(([from, until]) => from < ends && until > begins)
    .map(([from, until, state, staff, as, about]): Bar => {
      const [start, stop] = [Math.max(from, begins), Math.min(until, ends)];
      return {
        left: (100 * (start - begins)) / hourS,
        width: (100 * (stop - start)) / hourS,
        state,
        about,
        staff,
        as,
        from: start,
        until: stop,
      };
    });
  const people = new Map<string, Hour['people'][number]>();
  let [lateS, gapS] = [0, 0];
  for (const { state, staff, as, from, until } of bars) {
    if (state === 'gap') gapS += until - from;
    // Nobody had to be there, or nobody was.
    if (state === 'gap' || staff === null) continue;
    const known = people.get(`${staff} ${as}`) ?? { staff, as, s: 0 };
    known.s += until - from;
    people.set(`${staff} ${as}`, known);
    lateS += outside(from, until, opening);
  }
  return { hour, bars, people: [...people.values()].sort((a, b) => b.s - a.s), lateS, gapS };
}

/** Seconds of a stretch outside the hours. */
function outside(from: number, until: number, opening: DayStripView['opening']): number {
  const inside = opening.reduce(
    (sum, [opens, shuts]) => sum + Math.max(0, Math.min(until, shuts * 60) - Math.max(from, opens * 60)),
    0,
  );
  return until - from - inside;
}

/** A time between two openings, before the first or after the last, within one hour; what is said there is said once. */
export interface Off {
  left: number;
  width: number;
  kind: 'opens' | 'noon' | 'last-done' | 'shuts' | 'quiet';
  /** Minutes of the day. */
  at: number;
}

/** The parts of an hour in which the counter owed nothing, with the words for the longest of each break. */
export function offsOf(
  { spans, opening }: Pick<DayStripView, 'spans' | 'opening'>,
  hours: readonly Hour[],
): Map<number, Off[]> {
  const offs = new Map<number, Off[]>();
  if (hours.length === 0 || opening.length === 0) return offs;
  const dayFrom = hours[0]!.hour * 60;
  const dayUntil = (hours.at(-1)!.hour + 1) * 60;
  const lastWork = Math.max(0, ...spans.map(([, until]) => until)) / 60;
  const breaks: { from: number; until: number; kind: Off['kind']; at: number }[] = [];
  let at = dayFrom;
  opening.forEach(([opens, shuts], i) => {
    const from = i === 0 ? at : Math.max(at, workedUntil(spans, at, opens));
    if (from < opens) breaks.push({ from, until: opens, kind: i === 0 ? 'opens' : 'noon', at: opens });
    at = shuts;
  });
  const ends = Math.max(at, lastWork);
  if (ends < dayUntil)
    breaks.push({ from: ends, until: dayUntil, kind: lastWork > at ? 'last-done' : 'shuts', at: Math.floor(ends) });
  for (const { from, until, kind, at: told } of breaks) {
    const parts = hours
      .map(({ hour }) => ({ hour, from: Math.max(from, hour * 60), until: Math.min(until, (hour + 1) * 60) }))
      .filter((part) => part.from < part.until);
    const longest = parts.reduce((a, b) => (b.until - b.from > a.until - a.from ? b : a), parts[0]!);
    for (const part of parts) {
      const list = offs.get(part.hour) ?? [];
      list.push({
        left: (100 * (part.from - part.hour * 60)) / 60,
        width: (100 * (part.until - part.from)) / 60,
        kind: part === longest ? kind : 'quiet',
        at: told,
      });
      offs.set(part.hour, list);
    }
  }
  return offs;
}

/** Until when work that began before a break went on into it (minutes of the day). */
function workedUntil(spans: readonly StripSpan[], shut: number, opens: number): number {
  return Math.max(
    shut,
    ...spans.filter(([from, until]) => from < opens * 60 && until > shut * 60).map(([, until]) => until / 60),
  );
}

/** 510 → 08:30 */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(Math.floor(minute % 60)).padStart(2, '0')}`;
