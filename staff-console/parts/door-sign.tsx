import { timeOfDay } from '../../ui/clock.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

/** The away sign as the screen over the counter shows it. */
export function DoorSign({
  number,
  name,
  reason,
  backAt,
  goTo,
}: {
  number: number;
  name: string;
  reason: string;
  backAt: string | number;
  goTo: readonly number[];
}) {
  return (
    <div class="door-sign">
      <div class="sn">
        <b>{number}</b>
        <span>{name}</span>
      </div>
      <div class="st">
        <b>{k('signBack', { time: timeOfDay(backAt) })}</b>
        <span>{reason || '…'}</span>
        <span class="soft">{goTo.length > 0 ? k('signGoTo', { counters: goTo.join(t('comma')) }) : k('signWait')}</span>
      </div>
    </div>
  );
}
