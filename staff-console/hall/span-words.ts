import type { Span } from '../../protocol/text.ts';
import { spanMinutes } from '../../ui/span.ts';
import { t } from '../words.ts';

/** A forecast in words, or that there is none. */
export function spanWordsOf(forecast: Span | null): string {
  if (!forecast) return t('noForecast');
  const { fromMin, toMin, none } = spanMinutes(forecast);
  return none ? t('soon') : t('spanMin', { from: fromMin, to: toMin });
}
