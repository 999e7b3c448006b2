import type { RotaView } from '../../protocol/rota-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { shortDay } from './calendar.ts';
import { r } from './words.ts';

/** Is the month with the office, and until when it should be. */
export function Filing({ view: { filing, today } }: { view: RotaView }) {
  const { filed, dueDay } = filing;
  if (filed)
    return (
      <span class={filed.late ? 'poor' : 'good'}>
        <Icon name={filed.late ? 'warning' : 'check'} />
        {r(filed.late ? 'filedLate' : 'filedOn', { day: shortDay(filed.at.slice(0, 10)) })}
      </span>
    );
  if (dueDay === null) return null;
  const late = today > dueDay;
  return (
    <span class={late ? 'poor' : ''}>
      <Icon name={late ? 'warning' : 'calendar'} />
      {r(late ? 'fileLate' : 'fileDue', { day: shortDay(dueDay) })}
    </span>
  );
}
