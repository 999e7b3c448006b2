import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { Mark } from '../marks.tsx';
import { En, enOf, PracticeChip } from '../parts.tsx';
import { t as shared } from '../words.ts';
import type { BoardView } from '../../protocol/views.ts';
import { line, speaker } from './board-line.ts';
import { t, tIn } from './words.ts';

/** The hall, its duty leader, the day and the time; and what people must know of this board itself. */
export function Head({ view, late = false }: { view: BoardView; late?: boolean }) {
  const { hall, zone, dutyLeader } = view;
  const now = line.minute.value;
  return (
    <header class="head">
      <h1 class="hall">
        {say(hall.name)}
        {zone && <> · {say(zone.name)}</>}
      </h1>
      <En>{enOf(hall.name)}</En>
      <Warning />
      <PracticeChip hall={hall} />
      {dutyLeader && (
        <span class="duty">
          {t(late ? 'dutyLeaderLate' : 'dutyLeader')} <b>{dutyLeader}</b> <En>{tIn('en', 'dutyLeader')}</En>
        </span>
      )}
      <span class="day">{dateOfDay(now, 'zh')}</span>
      <time class="time n t">{timeOfDay(now)}</time>
    </header>
  );
}

/** A board that cannot sound says so on itself. */
function Warning() {
  const warning = speaker.warning.value;
  return (
    warning && (
      <span class="chip warning">
        <Mark name="muted" />
        {shared(warning)}
      </span>
    )
  );
}
