import type { MayCover, OpenWorkLine } from '../../protocol/my-post-view.ts';
import type { StaffMember } from '../hall/staff.ts';
import { isLive } from '../posts/ask-standing.ts';
import { mayStand } from '../posts/authority.ts';
import { type CounterNow, stateOf } from '../posts/counter.ts';
import { coveredPerson, whyGone } from '../posts/cover.ts';
import type { CoverRow } from '../posts/duty-looks.ts';
import { noteShown } from '../posts/note-answer.ts';
import { openNow } from '../posts/pairings.ts';
import { personNow } from '../posts/person-now.ts';
import { spansOf } from '../posts/rota.ts';
import { rotaDay } from '../posts/rota-days.ts';
import { rotaRulesOf } from '../posts/rota-presets.ts';
import { wordsForCover } from '../posts/words-for-cover.ts';
import { authorityOf, partOf } from './post-part.ts';
import type { Setting } from './setting.ts';

const countersMost = 8;
const workMost = 12;

/**
 * The counters somebody may stand in at: first where nobody is, then where they are named, then those whose post they belong to. Leaders and
 * chiefs may stand almost anywhere; they are shown what needs somebody, not the whole hall.
 */
export function mayCoverOf(setting: Setting, person: StaffMember, now: number): MayCover[] {
  const { hall, looks } = setting;
  const open = openNow(looks, now);
  const planned = thirdOf(setting, person.jobNo, now);
  const asked = new Set(
    looks
      .asksOf(setting.day())
      .filter((ask) => ask.task === 'cover' && ask.staff === person.jobNo && isLive(looks, ask))
      .map(({ counter }) => counter),
  );
  return looks
    .counters()
    .flatMap((counter) => {
      const as = mayStand(looks, person, counter, now);
      const post = hall.posts.get(counter.number);
      // A takes the own post by opening it; a counter without a post has no A to stand in for.
      if (as === null || as === 'A' || !post || counter.staff === person.jobNo) return [];
      const gone = open ? whyGone(looks, counter, now) : null;
      const covers = looks.covers(counter.number, now).filter(({ staff }) => staff === person.jobNo);
      const named =
        covers.length > 0 ||
        counter.sign?.cover === person.jobNo ||
        planned.has(counter.number) ||
        asked.has(counter.number);
      if (gone === null && !named && partOf(post, person.jobNo) === null) return [];
      return [{ counter, as, gone, named, covers } satisfies Offered];
    })
    .sort((a, b) => rank(a) - rank(b) || a.counter.number - b.counter.number)
    .slice(0, countersMost)
    .map((one) => coverOf(setting, person, one, now));
}

/** The counter where somebody stands in now. */
export function coveringOf(setting: Setting, person: StaffMember, now: number): MayCover | null {
  const { looks } = setting;
  const at = looks.counterOf(person.jobNo);
  const counter = at === null ? null : looks.counter(at);
  if (!counter || counter.as === null || counter.as === 'A' || !setting.hall.posts.has(counter.number)) return null;
  const covers = looks.covers(counter.number, now).filter(({ staff }) => staff === person.jobNo);
  return coverOf(setting, person, { counter, as: counter.as, gone: null, named: true, covers }, now);
}

interface Offered {
  counter: CounterNow;
  as: 'A' | 'B' | 'substitute';
  gone: string | null;
  named: boolean;
  covers: readonly CoverRow[];
}

/** All somebody reads before they stand in. */
function coverOf(
  setting: Setting,
  person: StaffMember,
  { counter, as, gone, named, covers }: Offered,
  now: number,
): MayCover {
  const { hall, looks, more } = setting;
  const { number } = counter;
  const cover = covers.at(-1);
  const of = coveredPerson(looks, number, person.jobNo);
  const away = of === null ? null : personNow(looks, of, now);
  const lines = looks.linesOf(counter);
  const [next] = looks.next(lines, 1, now);
  const oldest = lines.flatMap((line) => more.oldestIn(line) ?? []);
  const iso = (at: number | null | undefined) => (at === null || at === undefined ? null : hall.zone.iso(at));
  return {
    counter: number,
    name: hall.counters.get(number)!.name,
    as,
    state: stateOf(counter),
    of: away,
    named,
    reported: covers.some(({ onPostAt }) => onPostAt !== null),
    gone,
    from: iso(cover?.takenAt ?? cover?.from) ?? away?.since ?? null,
    until: iso(cover?.until) ?? away?.until ?? null,
    reason: counter.sign?.reason ?? away?.reason ?? null,
    words: counter.sign?.note ?? null,
    left: of !== null && (as === 'B' || named) ? wordsForCover(looks, of) : null,
    waiting: lines.reduce((sum, line) => sum + looks.waitingIn(line), 0),
    oldestSince: oldest.length > 0 ? hall.zone.iso(Math.min(...oldest)) : null,
    next: next?.number ?? null,
    authority: authorityOf(hall, number),
    work: of === null ? [] : workAt(setting, of, number),
    notes:
      of === null
        ? []
        : looks
            .notesFor(of)
            .filter(({ counter: at, by }) => at === number && by === person.jobNo)
            .slice(-workMost)
            .map((note) => noteShown(looks, note)),
  };
}

/** The counters whose named third somebody is by the rota, in the shift that runs or is to come today. */
function thirdOf({ hall, looks }: Setting, jobNo: string, now: number): ReadonlySet<number> {
  const { day, minute } = hall.zone.local(now);
  const today = rotaDay(hall, rotaRulesOf(hall.file.rota), day);
  const own = looks
    .assignmentsBetween(day, day)
    .filter(
      ({ staff, kind, shift }) =>
        staff === jobNo && kind === 'stand-by' && spansOf(today, kind, shift).some(([, until]) => minute < until),
    );
  return new Set(own.flatMap(({ counter }) => counter ?? []));
}

const rank = ({ gone, named, counter }: { gone: string | null; named: boolean; counter: CounterNow }): number =>
  named && gone !== null ? 0 : gone !== null ? 1 : named ? 2 : stateOf(counter) === 'closed' ? 4 : 3;

/** A's open work at a counter, or at all of theirs, as whoever stands in reads it. */
export function workAt({ hall, looks }: Setting, of: string, counter: number | null): OpenWorkLine[] {
  return looks
    .openWorkOf(of, workMost)
    .filter((work) => counter === null || work.counter === counter || work.counter === null)
    .slice(0, workMost)
    .map(({ kind, ref, number }): OpenWorkLine => {
      const ticket = kind === 'ticket' ? looks.ticketByRef(ref) : null;
      const since = ticket?.begunAt ?? ticket?.calledAt ?? null;
      return {
        kind,
        ref,
        number,
        service: ticket ? (hall.services.get(ticket.service)?.name ?? null) : null,
        state: ticket?.state ?? null,
        since: since === null ? null : hall.zone.iso(since),
        note: ticket?.note ?? null,
      };
    });
}
