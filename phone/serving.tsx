import { timeOfDay } from '../ui/clock.ts';
import { spanMinutes } from '../ui/span.ts';
import { Checklist } from './checklist.tsx';
import type { Seen } from './seen.ts';
import { staffOf } from './staff.ts';
import { Stub } from './stub.tsx';
import { t } from './words.ts';

/** At the counter: since when, with whom, and how long this usually takes. */
export function Serving({ seen }: { seen: Seen }) {
  const { view } = seen;
  const { ticket, counter } = view;
  const { fromMin, toMin } = spanMinutes(view.usualS);
  const staff = staffOf(counter?.staff);
  const time = ticket.begunAt && timeOfDay(ticket.begunAt);
  return (
    <main>
      <Stub seen={seen} facts={[...(counter ? [t('atCounter', { counter: counter.number })] : []), t('inService')]}>
        <p class="soft">{t('usual')}</p>
        <p class="span">
          {fromMin > 0 ? `${fromMin}–${toMin}` : toMin}
          <small>{t(fromMin > 0 ? 'minutes' : 'minutesWithin')}</small>
        </p>
        {time && <p class="note">{staff ? t('begun', { time, staff }) : t('begunAlone', { time })}</p>}
      </Stub>
      <Checklist ticket={ticket.id} materials={view.materials} title={t('readyNow')} />
    </main>
  );
}
