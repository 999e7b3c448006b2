import type { Alert, AlertStep } from '../../protocol/view-parts.ts';
import type { AlertTaken } from '../hall/alert-facts.ts';
import { coverRules } from '../posts/cover-presets.ts';
import type { Setting } from './setting.ts';

type Step = Omit<AlertStep, 'at'> & { at: number };

const stepsMost = 7;
const namesMost = 3;
/** Who was asked before it became an alert belongs to it too. */
const askedBeforeMs = 30 * 60_000;
/** What a person at a counter is told alone. */
const own = new Set<Alert['code']>([
  'sign-due',
  'unit-called',
  'answer-due',
  'message-due',
  'notes-left',
  'case-recall',
  'case-sent',
]);
const ofCounters = new Set<Alert['code']>([
  'unattended',
  'sign-overdue',
  'off-post',
  'cover-needed',
  'cover-asked',
  'ask-unanswered',
  'left-with-visitor',
]);

/** 来往: each alert with who was told of it and when, who was asked and what they said, who was named, and who sees to it. */
export function withTrails(setting: Setting, alerts: readonly Alert[], now: number): Alert[] {
  if (alerts.length === 0) return [];
  const { hall, looks } = setting;
  const taken = Map.groupBy(looks.alertsTaken(setting.day()), ({ alert }) => alert);
  const leaders = hall.file.staff
    .filter(({ roles }) => roles.some((role) => role === 'leader' || role === 'supervisor'))
    .flatMap(({ jobNo, name }) => (looks.present(jobNo) ? [{ name, at: looks.signedInAt(jobNo) ?? 0 }] : []));
  return alerts.map((alert) => {
    const since = Date.parse(alert.since);
    const steps = [
      ...(own.has(alert.code) ? [] : told(leaders, since)),
      ...(ofCounters.has(alert.code) ? atCounter(setting, alert, since, now) : []),
      ...seenTo(setting, taken.get(alert.id) ?? [], since),
    ];
    if (steps.length === 0) return alert;
    const trail = steps
      .sort((a, b) => a.at - b.at)
      .slice(-stepsMost)
      .map((step) => ({ ...step, at: hall.zone.iso(step.at) }));
    return { ...alert, trail };
  });
}

/** On whose screens it has stood, and from when on: nobody is told before they have signed in. */
function told(leaders: readonly { name: string; at: number }[], since: number): Step[] {
  if (leaders.length === 0) return [{ at: since, what: 'told-nobody', by: null, whom: null }];
  const named = leaders
    .slice(0, namesMost)
    .map(({ name }) => name)
    .join(' ');
  return [{ at: Math.max(since, Math.min(...leaders.map(({ at }) => at))), what: 'told', by: null, whom: named }];
}

function atCounter({ hall, looks, day }: Setting, { code, about }: Alert, since: number, now: number): Step[] {
  const number = Number.parseInt(about, 10);
  const name = (jobNo: string | null) => (jobNo === null ? null : (looks.staff(jobNo)?.name ?? jobNo));
  const asks = looks
    .asksOf(day())
    .filter(
      ({ counter, at, answeredAt }) => counter === number && Math.max(at, answeredAt ?? at) >= since - askedBeforeMs,
    )
    .flatMap(({ by, staff, at, state, answeredAt }): Step[] => [
      { at, what: 'asked', by: name(by), whom: name(staff) },
      ...(state === 'asked' || answeredAt === null
        ? []
        : [{ at: answeredAt, what: state, by: null, whom: name(staff) }]),
    ]);
  const covers = looks
    .covers(number, now)
    .flatMap(({ by, staff, from, onPostAt }): Step[] => [
      ...(by === null ? [] : [{ at: Math.min(from, now), what: 'named' as const, by: name(by), whom: name(staff) }]),
      ...(onPostAt === null ? [] : [{ at: onPostAt, what: 'reported' as const, by: null, whom: name(staff) }]),
    ]);
  const counter = looks.counter(number);
  const reminded: Step[] =
    code === 'sign-overdue' && counter?.sign
      ? [
          {
            at: counter.sign.backAt - coverRules(hall.file).remindMin * 60_000,
            what: 'reminded',
            by: null,
            whom: name(counter.staff),
          },
        ]
      : [];
  return [...reminded, ...asks, ...covers];
}

const seenTo = ({ looks }: Setting, rows: readonly AlertTaken[], since: number): Step[] =>
  rows
    .filter(({ at }) => at >= since)
    .map(({ staff, at }) => ({ at, what: 'taken', by: looks.staff(staff)?.name ?? staff, whom: null, jobNo: staff }));
