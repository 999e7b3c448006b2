import { timeOfDay } from '../../ui/clock.ts';
import { t } from '../words.ts';

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
        <b>{t('signBack', { time: timeOfDay(backAt) })}</b>
        <span>{reason || '…'}</span>
        <span class="soft">{goTo.length > 0 ? t('signGoTo', { counters: goTo.join(t('comma')) }) : t('signWait')}</span>
      </div>
    </div>
  );
}
