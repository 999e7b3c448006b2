import type { HallView } from '../../protocol/views.ts';
import { toldOf } from '../posts/ask-answer.ts';
import { isLive } from '../posts/ask-standing.ts';
import { type CounterNow, stateOf } from '../posts/counter.ts';
import { openMinutes, openSpans } from '../posts/empty-posts.ts';
import { peakRules } from '../posts/peak-rules.ts';
import { frontOnRota, unattendedToday } from '../posts/unattended-minutes.ts';
import { whoMayCome } from '../posts/who-may-come.ts';
import { alertsOf } from './alerts.ts';
import { boardCounter, dutyLeader, hallHead, openingOf, printersNow, queueWaits } from './parts.ts';
import { hallCasesDue } from './cases-due.ts';
import { peaksNow } from './peaks.ts';
import type { Setting } from './setting.ts';

const minuteMs = 60_000;
const asksShownMs = 30 * minuteMs;
const asksMost = 6;

/** The hall as its supervisor sees it: every counter, every queue, every screen, and what needs looking after. */
export function hallView(setting: Setting): HallView {
  const { hall, looks, more, sightings } = setting;
  const all = looks.counters();
  const day = more.day(setting.day());
  const waiting = queueWaits(setting, null);
  const now = setting.now();
  const peakAt = peakRules(hall.file);
  const due = hallCasesDue(setting);
  return {
    hall: hallHead(setting),
    opening: openingOf(setting),
    dutyLeader: dutyLeader(setting),
    counters: all.map((counter) => ({
      ...boardCounter(setting, counter, all),
      since: counter.since === null ? null : hall.zone.iso(counter.since),
      queues: hall.counters.get(counter.number)!.queues,
      ...whoElse(setting, counter),
    })),
    waiting: waiting.map((queue) => {
      const since = more.waitingSince(queue.queue);
      return {
        ...queue,
        oldestSince: since[0] === undefined ? null : hall.zone.iso(since[0]),
        late: since.filter((at) => now - at >= peakAt.waitMin * minuteMs).length,
      };
    }),
    peakAt: { waiting: peakAt.waiting, waitMin: peakAt.waitMin },
    peaks: peaksNow(setting),
    asks: looks
      .asksOf(setting.day())
      .filter((ask) => (ask.state === 'declined' || isLive(looks, ask)) && now - ask.at < asksShownMs)
      .slice(-asksMost)
      .map((ask) => toldOf(looks, ask)),
    counts: {
      issued: day.issued,
      waiting: waiting.reduce((sum, { count }) => sum + count, 0),
      served: day.served,
      left: day.cancelled + day.gone,
      forecastHits: day.hits,
      forecastsScored: day.scored,
      ...attendedToday(setting),
      ...due?.counts,
    },
    ...(due ? { casesDue: due.casesDue } : {}),
    accuracy: more
      .forecastHours(setting.day())
      .map(({ at, scored, hits }) => ({ at: hall.zone.iso(at), scored, hits })),
    boards: sightings.boards().map(({ key, label, topic, sound, connected, shownAt }) => ({
      id: key,
      label,
      topic,
      sound,
      connected: connected.size > 0,
      shownAt: shownAt === null ? null : hall.zone.iso(shownAt),
    })),
    printers: printersNow(setting),
    helps: looks.openHelps().map(({ id, state, by, at, place, needs }) => ({
      id,
      state: state === 'answered' ? 'answered' : 'asked',
      by: by === null ? null : (looks.staff(by)?.name ?? null),
      at: hall.zone.iso(at),
      from: place,
      needs,
    })),
    devices: more.devices().map((device) => ({
      ...device,
      connected: sightings.boards().some(({ key, connected }) => key.startsWith(`${device.id} `) && connected.size > 0),
    })),
    alerts: alertsOf(setting),
  };
}

/** Whose post somebody else stands, and who could come to one that is closed. */
function whoElse({ hall, looks, now }: Setting, counter: CounterNow): { standsFor?: string; standBy?: string } {
  const a = hall.posts.get(counter.number)?.a;
  if (counter.staff !== null)
    return a !== undefined && counter.as !== 'A' && a !== counter.staff ? { standsFor: looks.staff(a)?.name ?? a } : {};
  if (stateOf(counter) !== 'closed') return {};
  const first = whoMayCome(looks, counter, null, now())[0];
  return first ? { standBy: first.person.name } : {};
}

/** How long nobody stood where somebody had to today, at how many counters, and how long the hall has been open. */
function attendedToday(setting: Setting): Pick<HallView['counts'], 'unattendedMin' | 'countersDue' | 'openMin'> {
  const { hall, looks } = setting;
  const [day, now] = [setting.day(), setting.now()];
  const opening = openSpans(looks, day);
  const onRota = frontOnRota(looks, day);
  const attended = unattendedToday(
    looks.dutyOf(day),
    [...hall.counters.keys()].map((number) => ({
      number,
      a: hall.posts.get(number)?.a ?? null,
      onRota: onRota.has(number),
      opening: openSpans(looks, day, number),
    })),
    now,
  );
  return {
    unattendedMin: Math.floor(attended.reduce((sum, { unattendedMs }) => sum + unattendedMs, 0) / minuteMs),
    countersDue: attended.length,
    openMin: openMinutes(opening, opening[0]?.from ?? now, now),
  };
}
