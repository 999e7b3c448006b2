import type { MyPost, MyPostView, PostPart } from '../../protocol/my-post-view.ts';
import type { Post } from '../../protocol/hall-file.ts';
import { departmentsAt } from '../posts/authority.ts';
import { stateOf } from '../posts/counter.ts';
import { coverAnswer } from '../posts/cover-answer.ts';
import { coverRules, mayName } from '../posts/cover-presets.ts';
import { noteShown } from '../posts/note-answer.ts';
import { coverNeeded } from '../posts/pairings.ts';
import { personNow } from '../posts/person-now.ts';
import { signRecord } from '../posts/sign-record.ts';
import { leavingOf } from './leaving.ts';
import { coveringOf, mayCoverOf, workAt } from './may-cover.ts';
import { authorityOf, partOf } from './post-part.ts';
import type { Setting } from './setting.ts';

const postsMost = 8;
const newestSigns = 6;
const notesMost = 20;
const namedMost = 9;

/** 我的岗位: the posts somebody belongs to, what they should know before leaving, where they may stand in, what was left for them. */
export function myPostView(setting: Setting, jobNo: string): MyPostView {
  const { hall, looks } = setting;
  const now = setting.now();
  const person = looks.staff(jobNo)!;
  const rules = coverRules(hall.file);
  const at = looks.counterOf(jobNo);
  const mine = [...hall.posts.values()].flatMap((post) => {
    const part = partOf(post, jobNo);
    return part === null ? [] : [{ post, part }];
  });
  const names = [...hall.counters.keys()].filter((counter) => mayName(rules, person, departmentsAt(hall, counter)));
  return {
    jobNo,
    name: person.name,
    title: person.title,
    now: personNow(looks, jobNo, now),
    mayName: names,
    named: namedAt(setting, names, now),
    posts: mine.slice(0, postsMost).map(({ post, part }) => myPost(setting, post, part, now)),
    leaving: at === null ? null : leavingOf(setting, at, person, now),
    mayCover: mayCoverOf(setting, person, now),
    covering: coveringOf(setting, person, now),
    work: workAt(setting, jobNo, null),
    notes: looks
      .notesFor(jobNo)
      .slice(0, notesMost)
      .map((note) => noteShown(looks, note)),
    signs: signsOfMonth(setting, jobNo, now),
  };
}

/** Covers named for now or later, the soonest first; who stands in already hands back. */
function namedAt({ looks, hall }: Setting, counters: readonly number[], now: number): MyPostView['named'] {
  return counters
    .flatMap((counter) => looks.covers(counter, now))
    .filter(({ by, takenAt }) => by !== null && takenAt === null)
    .sort((a, b) => a.from - b.from)
    .slice(0, namedMost)
    .map((row) => ({
      counter: row.counter,
      staff: row.staff,
      name: looks.staff(row.staff)?.name ?? row.staff,
      as: null,
      of: row.of,
      state: row.onPostAt === null ? 'named' : 'on-post',
      ground: null,
      from: hall.zone.iso(row.from),
      until: row.until === null ? null : hall.zone.iso(row.until),
      needed: looks.counter(row.counter)?.sign?.cover === row.staff || coverNeeded(looks, row, now),
    }));
}

function myPost(setting: Setting, post: Post, part: PostPart, now: number): MyPost {
  const { hall, looks } = setting;
  const counter = looks.counter(post.counter)!;
  const people = [post.a, post.b, ...(post.more ?? []), ...(post.standBy ?? []), post.chief];
  return {
    counter: post.counter,
    name: hall.counters.get(post.counter)!.name,
    part,
    state: stateOf(counter),
    since: counter.since === null ? null : hall.zone.iso(counter.since),
    standing:
      counter.staff === null
        ? null
        : {
            jobNo: counter.staff,
            name: looks.staff(counter.staff)?.name ?? counter.staff,
            as: counter.as ?? 'A',
          },
    people: [...new Set(people)].flatMap((one) =>
      one === undefined ? [] : [{ ...personNow(looks, one, now), part: partOf(post, one) }],
    ),
    authority: authorityOf(hall, post.counter),
    covers: [...new Set(looks.covers(post.counter, now).map(({ staff }) => staff))].flatMap((staff) => {
      const { cover } = coverAnswer(looks, post.counter, staff, now);
      return cover ? [cover] : [];
    }),
  };
}

function signsOfMonth({ hall, looks }: Setting, jobNo: string, now: number): MyPostView['signs'] {
  const { zone } = hall;
  const { day } = zone.local(now);
  const month = day.slice(0, 7);
  const { count, minutes, right, signs } = signRecord(looks.signsOf(jobNo, month), now);
  return {
    month,
    today: signs.filter(({ from }) => zone.local(from).day === day).length,
    count,
    minutes,
    right,
    newest: signs
      .slice(-newestSigns)
      .reverse()
      .map(({ counter, from, until, backAt, reason, minutes: min, faults }) => ({
        counter,
        from: zone.iso(from),
        until: until === null ? null : zone.iso(until),
        backAt: zone.iso(backAt),
        reason,
        minutes: min,
        faults,
      })),
  };
}
