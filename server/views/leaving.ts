import type { AwayTime, Leaving } from '../../protocol/my-post-view.ts';
import type { StaffMember } from '../hall/staff.ts';
import { whoTakesOver } from '../posts/cover.ts';
import { coverRules } from '../posts/cover-presets.ts';
import { blockedFromMin, coverCandidates, coverFromMin } from '../posts/leaving-from.ts';
import { openNow } from '../posts/pairings.ts';
import { personNow, signNow } from '../posts/person-now.ts';
import { whereInstead } from '../posts/where-instead.ts';
import { partOf } from './post-part.ts';
import type { Setting } from './setting.ts';

const lookAheadMs = 2 * 3600_000;
const coversMost = 8;

/** What somebody who stands at a counter should know before leaving it: who comes, whether they may, where people go. */
export function leavingOf(setting: Setting, number: number, person: StaffMember, now: number): Leaving {
  const { hall, looks } = setting;
  const counter = looks.counter(number)!;
  const post = hall.posts.get(number);
  const rules = coverRules(hall.file);
  const most = hall.file.rules.awayMaxMin;
  const shown = (jobNo: string) => ({
    ...personNow(looks, jobNo, now),
    part: post ? partOf(post, jobNo) : null,
  });
  const taker = whoTakesOver(looks, counter, now, new Set([person.jobNo]));
  const other = post && [post.a, post.b].find((jobNo) => jobNo !== undefined && jobNo !== person.jobNo);
  const forecast = looks.forecasts(now);
  const lines = looks.linesOf(counter);
  return {
    counter: number,
    takesOver: taker && shown(taker.person.jobNo),
    covers: coverCandidates(looks, counter, person.jobNo, now)
      .slice(0, coversMost)
      .map(({ person: { jobNo }, reported }) => ({ ...shown(jobNo), reported })),
    partner: other === undefined ? null : { ...shown(other), away: awayTimes(setting, other, now) },
    blockedFromMin: blockedFromMin(looks, person.jobNo, now, most),
    coverFromMin: openNow(looks, now)
      ? coverFromMin(rules, person.roles.includes('chief'), !post?.more?.length, most)
      : null,
    onPost: rules.onPost,
    atOnce: rules.takeOver === 'at-once',
    instead: whereInstead(looks, counter, now).map((other) => {
      const waits = looks
        .linesOf(looks.counter(other)!)
        .filter((line) => lines.includes(line))
        .flatMap((line) => forecast(line, looks.waitingIn(line))?.span ?? []);
      const shortest = waits.sort((a, b) => a.p50S - b.p50S)[0];
      return { counter: other, name: hall.counters.get(other)!.name, waitS: shortest ?? null };
    }),
    asked: askedHere(setting, number, person.jobNo),
    leader: leaderHere(setting, now),
    remindMin: rules.remindMin,
    lateMin: rules.lateMin,
  };
}

/** Whom this person asked to come here today; who was asked twice by the later word. */
function askedHere({ hall, looks, day }: Setting, counter: number, by: string): Leaving['asked'] {
  const asks = looks.asksOf(day()).filter((ask) => ask.task === 'cover' && ask.counter === counter && ask.by === by);
  const newest = new Map(asks.map((ask) => [ask.staff, ask]));
  return [...newest.values()]
    .slice(-coversMost)
    .map(({ staff, at, state }) => ({ jobNo: staff, at: hall.zone.iso(at), state }));
}

/** When somebody is away within the next hours: what was said, and that they are not to be seen where that counts. */
function awayTimes({ hall, looks }: Setting, jobNo: string, now: number): AwayTime[] {
  const { zone } = hall;
  const sign = signNow(looks, jobNo, now);
  const said = looks.awaysOf(jobNo, now, now + lookAheadMs).map(({ from, until, ground }): AwayTime => {
    const back = ground === 'sign' && sign ? Math.max(sign.backAt, now) : until;
    return {
      from: zone.iso(from),
      until: back === null ? null : zone.iso(back),
      ground,
      reason: ground === 'sign' && sign ? { zh: sign.reason } : null,
    };
  });
  const seen = coverRules(hall.file).bothAway === 'seen' && !looks.present(jobNo);
  return seen && said.length === 0 ? [{ from: zone.iso(now), until: null, ground: 'not-here', reason: null }] : said;
}

function leaderHere({ hall, looks }: Setting, now: number): Leaving['leader'] {
  const planned = looks.dutyLeaderOn(hall.zone.local(now).day);
  const leaders = hall.file.staff.filter(({ roles }) => roles.includes('leader')).map(({ jobNo }) => jobNo);
  const here = [planned, ...leaders].find((jobNo) => jobNo !== null && looks.present(jobNo));
  return here ? personNow(looks, here, now) : null;
}
