import type { HallView } from '../../protocol/views.ts';
import { spanMinutes } from '../../ui/span.ts';
import { t } from '../words.ts';

/** How many wait in a queue, and how long somebody who takes a number now would wait. */
export function queueWords(view: HallView | null, queue: string): { waiting: string; span: string } {
  const line = view?.waiting.find((one) => one.queue === queue);
  if (!line) return { waiting: '', span: '' };
  const waiting = t('nPeople', { n: line.count });
  if (!line.forecast) return { waiting, span: t('noForecast') };
  const { fromMin, toMin, none } = spanMinutes(line.forecast);
  return { waiting, span: none ? t('soon') : t('spanMin', { from: fromMin, to: toMin }) };
}
