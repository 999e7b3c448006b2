import { timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { say } from '../ui/language.ts';
import { Figure } from './figure.tsx';
import type { Seen } from './seen.ts';
import { staffOf } from './staff.ts';
import { t } from './words.ts';

/** Your turn: the one red page. The number, the way, the counter; nothing to press. */
export function Called({ seen: { view } }: { seen: Seen }) {
  const { ticket, counter, call } = view;
  const staff = staffOf(counter?.staff);
  const zone = say(counter?.zoneName ?? view.zoneName);
  const summons = call && { time: timeOfDay(call.at), times: call.times };
  return (
    <main class="summons">
      <h1>{t('turn')}</h1>
      <p class="mine number" style={{ '--chars': String(ticket.number.length) }}>
        {ticket.number}
      </p>
      {ticket.shape && <Figure shape={ticket.shape} size={72} />}
      {counter?.way && (
        <span class={`way way-${counter.way.arrow}`}>
          <Icon name="arrow" size={112} />
        </span>
      )}
      {counter && (
        <p class="to">
          {t('counterBefore') && <span>{t('counterBefore')}</span>}
          <b class="number" style={{ '--chars': String(String(counter.number).length) }}>
            {counter.number}
          </b>
          {t('counterAfter') && <span>{t('counterAfter')}</span>}
        </p>
      )}
      <p class="zone">{counter?.way ? t('calledTo', { zone, way: say(counter.way.text) }) : zone}</p>
      {staff && <p>{t('waitsForYou', { staff })}</p>}
      {summons && <p>{t('called', summons)}</p>}
      <p class="end">{t('notVoid')}</p>
    </main>
  );
}
