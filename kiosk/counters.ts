import { timeOfDay } from '../ui/clock.ts';
import { say } from '../ui/language.ts';
import { hall } from './hall.ts';
import { minute, view } from './hub.ts';
import { ranges } from './ranges.ts';
import { t } from './words.ts';

/** The counters that may call a queue: those the hub names now, else all that ever serve it. */
function countersOf(queue: string): number[] {
  const named = view.value?.queues.find((one) => one.queue === queue)?.counters ?? [];
  if (named.length > 0) return named;
  return (hall.value?.counters ?? [])
    .filter((counter) => counter.queues.includes(queue))
    .map((counter) => counter.number);
}

/** 1–3、6 号窗口 */
export function counterWords(queue: string): string {
  const numbers = countersOf(queue);
  if (numbers.length === 0) return '';
  return t(numbers.length === 1 ? 'counterOne' : 'counters', { list: ranges(numbers).join(t('listComma')) });
}

/** Counters of a line that are away or unattended just now, and who calls meanwhile: one sentence; null when all is as usual. */
export function absentWords(queue: string): string | null {
  const lines = new Map(hall.value?.counters.map(({ number, queues }) => [number, queues]));
  const [first, ...more] = (view.value?.absent ?? []).filter(({ number }) => lines.get(number)?.includes(queue));
  if (!first) return null;
  const { number, state, backAt } = first;
  const soon = backAt !== null && Date.parse(backAt) > minute.value;
  const gone =
    state === 'unattended' || more.length > 0
      ? t('absentSome', { list: ranges([number, ...more.map((one) => one.number)]).join(t('listComma')) })
      : t(soon ? 'absentBack' : 'absentAway', { number, time: soon ? timeOfDay(backAt) : '' });
  const calls = view.value?.queues.find((one) => one.queue === queue)?.counters ?? [];
  return calls.length === 0 ? gone : t('absentOthers', { gone, list: ranges(calls).join(t('listComma')) });
}

/** A区, in the language of the screen. */
export function zoneWords(queue: string): string {
  const place = hall.value?.queues.find((one) => one.code === queue)?.zone;
  const zone = hall.value?.zones.find((one) => one.id === place);
  return zone ? say(zone.name) : '';
}

/** A区 1–3 号窗口 */
export function placeWords(queue: string): string {
  return t('place', { zone: zoneWords(queue), counters: counterWords(queue) });
}
