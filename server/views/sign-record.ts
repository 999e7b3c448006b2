import type { PersonRecordView, SignRecordView } from '../../protocol/sign-record-view.ts';
import { postFindings } from '../posts/post-findings.ts';
import { signRecord } from '../posts/sign-record.ts';
import { hallHead } from './parts.ts';
import type { Setting } from './setting.ts';

const signsMost = 60;

/** The month of everybody who stands a post: signs, how long, how many were right, and how often gone without one. */
export function signRecordView(setting: Setting, month: string): SignRecordView {
  const { hall, looks } = setting;
  const posts = [...hall.posts.values()];
  const now = setting.now();
  const people = hall.file.staff.flatMap(({ jobNo, name }) => {
    const counters = posts
      .filter(({ a, b, more = [], standBy = [] }) => [a, b, ...more, ...standBy].includes(jobNo))
      .map(({ counter }) => counter);
    const { count, minutes, right } = signRecord(looks.signsOf(jobNo, month), now);
    const offPosts = looks.offPostsOfPerson(jobNo, month);
    if (counters.length === 0 && count === 0 && offPosts.length === 0) return [];
    const offPostMin = offPosts.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
    return [{ jobNo, name, counters, signs: count, minutes, right, offPosts: offPosts.length, offPostMin }];
  });
  const findings = postFindings(hall.file, setting.day());
  const named = findings.flatMap(({ about }) => (about === null ? [] : [[about, looks.staff(about)?.name ?? about]]));
  return {
    hall: hallHead(setting),
    month,
    thisMonth: setting.day().slice(0, 7),
    people: people.sort(
      (x, y) =>
        y.offPosts - x.offPosts ||
        y.signs - y.right - (x.signs - x.right) ||
        y.minutes - x.minutes ||
        (x.jobNo < y.jobNo ? -1 : 1),
    ),
    findings,
    named: Object.fromEntries(named),
  };
}

/** One person's month, sign by sign. */
export function personRecordView(setting: Setting, month: string, jobNo: string): PersonRecordView {
  const { hall, looks } = setting;
  const iso = (at: number | null) => (at === null ? null : hall.zone.iso(at));
  return {
    hall: hallHead(setting),
    month,
    jobNo,
    name: looks.staff(jobNo)?.name ?? jobNo,
    signs: signRecord(looks.signsOf(jobNo, month), setting.now())
      .signs.toReversed()
      .slice(0, signsMost)
      .map(({ counter, from, backAt, until, minutes, reason, cover, faults }) => ({
        counter,
        from: hall.zone.iso(from),
        backAt: hall.zone.iso(backAt),
        until: iso(until),
        minutes,
        reason,
        cover: cover === null ? null : (looks.staff(cover)?.name ?? cover),
        faults,
      })),
    offPosts: looks
      .offPostsOfPerson(jobNo, month)
      .toReversed()
      .slice(0, signsMost)
      .map(({ counter, from, until, minutes, ground }) => ({
        counter,
        from: hall.zone.iso(from),
        until: iso(until),
        minutes,
        ground,
      })),
  };
}
