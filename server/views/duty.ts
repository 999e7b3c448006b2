import type { DutySpan, DutyView } from '../../protocol/duty-view.ts';
import type { DutyRow } from '../posts/duty-looks.ts';
import { dutyLog, gapsOf, type Stretch } from '../posts/duty-log.ts';
import { openMinutes, openSpans } from '../posts/empty-posts.ts';
import { postFindings } from '../posts/post-findings.ts';
import { stateOf } from '../posts/counter.ts';
import { frontOnRota, owedFrom } from '../posts/unattended-minutes.ts';
import { hallHead } from './parts.ts';
import type { Setting } from './setting.ts';

const reasonMost = 12;

/** The day strip: who answered for each counter at each minute of opening time, on any day that was. */
export function dutyView(setting: Setting, day: string): DutyView {
  const { hall, looks } = setting;
  const now = setting.now();
  const today = day === setting.day();
  const opening = openSpans(looks, day);
  const rows = Map.groupBy(looks.dutyOf(day), ({ counter }) => counter);
  const people = new Map<string, string>();
  const named = (jobNo: string | null | undefined) => {
    if (jobNo) people.set(jobNo, looks.staff(jobNo)?.name ?? jobNo);
    return jobNo ?? null;
  };
  const minuteAt = (at: number) => Math.floor((at - hall.zone.at(day, 0)) / 60_000);
  const offPost = looks.offPostsOf(day).map(({ staff, counter, from, until, minutes, ground }) => {
    named(staff);
    const iso = (at: number | null) => (at === null ? null : hall.zone.iso(at));
    return { staff, counter, from: hall.zone.iso(from), until: iso(until), minutes, ground };
  });
  const onRota = frontOnRota(looks, day);
  const counters = [...hall.counters.values()].map(({ number }) => {
    const post = hall.posts.get(number);
    const own = rows.get(number) ?? ([] as DutyRow[]);
    const spans = openSpans(looks, day, number);
    const log = dutyLog(own, spans, post?.a ?? null, now);
    const owed = owedFrom(own, onRota.has(number));
    for (const { staff } of log) named(staff);
    const counter = looks.counter(number)!;
    return {
      number,
      post: {
        a: named(post?.a),
        b: named(post?.b),
        more: post?.more?.map((jobNo) => named(jobNo)!),
        standBy: post?.standBy?.map((jobNo) => named(jobNo)!),
        chief: named(post?.chief) ?? undefined,
      },
      now: today
        ? {
            state: stateOf(counter),
            since: counter.since === null ? null : hall.zone.iso(counter.since),
            staff: named(counter.staff),
            as: counter.as,
          }
        : null,
      spans: inMinutes(log, minuteAt),
      gapMin: gapsOf(log).reduce((sum, { from, until }) => sum + openMinutes(spans, Math.max(from, owed), until), 0),
    };
  });
  return {
    hall: hallHead(setting),
    day,
    opening: opening.map(({ from, until }) => [minuteAt(from), minuteAt(until)]),
    people: Object.fromEntries(people),
    counters,
    offPost,
    findings: postFindings(hall.file, day),
  };
}

/** Each minute belongs to the stretch that speaks for it when it begins; what is over within a minute is seen in the log itself. */
function inMinutes(log: readonly Stretch[], minuteAt: (at: number) => number): DutySpan[] {
  const spans: DutySpan[] = [];
  for (const { from, until, state, staff, as, ground, reason } of log) {
    const [begins, ends] = [minuteAt(from), minuteAt(until - 1) + 1];
    const last = spans.at(-1);
    const starts = Math.max(begins, last?.[1] ?? begins);
    if (starts < ends) spans.push([starts, ends, state, staff, as, reason?.slice(0, reasonMost) ?? ground]);
  }
  return spans;
}
