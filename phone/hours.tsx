import type { Opening } from '../protocol/views.ts';
import { timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { t } from './words.ts';

/** Why nobody is being called just now, when the hall is not at work. */
export function Hours({ opening }: { opening: Opening }) {
  const says = hoursSay(opening);
  return says ? (
    <p class="card hours">
      <Icon name="clock" />
      {says}
    </p>
  ) : null;
}

export function hoursSay({ why, nextOpenAt }: Opening): string | null {
  const time = nextOpenAt ? timeOfDay(nextOpenAt) : null;
  switch (why) {
    case 'noon':
      return time ? t('noon', { time }) : null;
    case 'not-yet':
      return time ? t('notYet', { time }) : null;
    case 'closed':
    case 'closed-today':
      return t('late');
    default:
      return null;
  }
}
