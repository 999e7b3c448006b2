import type { DayStripView, StripSpan } from '../../protocol/day-strip-view.ts';
import { dayStrip } from '../posts/day-strip.ts';
import { openSpans } from '../posts/empty-posts.ts';
import { frontOnRota, owedFrom } from '../posts/unattended-minutes.ts';
import { stripSums } from '../posts/strip-sums.ts';
import { hallHead } from './parts.ts';
import type { Setting } from './setting.ts';

const reasonMost = 12;
const dayMs = 24 * 3600_000;

/** 在岗流水: what one counter did on one day, and who answered for it. */
export function dayStripView(setting: Setting, day: string, number: number): DayStripView {
  const { hall, looks, more } = setting;
  const begins = hall.zone.at(day, 0);
  const post = hall.posts.get(number);
  const opening = openSpans(looks, day, number);
  const people = new Map<string, string>();
  const named = (jobNo: string | null | undefined) => {
    if (jobNo) people.set(jobNo, looks.staff(jobNo)?.name ?? jobNo);
    return jobNo ?? null;
  };
  const rows = looks.dutyOf(day).filter(({ counter }) => counter === number);
  const owed = owedFrom(rows, frontOnRota(looks, day).has(number));
  const strip = dayStrip(rows, more.workOf(day, number), opening, post?.a ?? null, setting.now(), owed);
  const second = (at: number) => Math.round((at - begins) / 1000);
  return {
    hall: hallHead(setting),
    day,
    number,
    name: hall.counters.get(number)!.name,
    post: { a: named(post?.a), b: named(post?.b) },
    opening: opening.map(({ from, until }) => [second(from) / 60, second(until) / 60]),
    spans: strip
      .map(
        ({ from, until, state, staff, as, about }): StripSpan => [
          second(from),
          second(until),
          state,
          named(staff),
          as,
          about?.slice(0, reasonMost) ?? null,
        ],
      )
      .filter(([from, until]) => from < until),
    sums: stripSums(strip),
    journal: more.journalBetween(begins, begins + dayMs),
    people: Object.fromEntries(people),
    counters: [...hall.counters.keys()],
    today: setting.day(),
  };
}
