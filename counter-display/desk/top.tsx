import type { DeskView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { En, enOf, PracticeChip } from '../parts.tsx';
import { line } from './desk-line.ts';
import { t, tIn } from './words.ts';

/** Which counter this is, and the time. */
export function Top({ view: { number, name, hall } }: { view: DeskView }) {
  const english = enOf(name);
  return (
    <header class="dtop">
      <h1>
        <b class="n">{number}</b>{' '}
        <b>
          {t('counter')}　{say(name)}
        </b>
      </h1>
      <En>
        {tIn('en', 'counter')} {number}
        {english && `, ${english}`}
      </En>
      <PracticeChip hall={hall} />
      <time class="time n">{timeOfDay(line.minute.value)}</time>
    </header>
  );
}
