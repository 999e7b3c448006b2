import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Alert, PrintersView } from '../../protocol/views.ts';
import { useKeys } from '../keys.ts';
import { t } from '../words.ts';
import { ov } from '../pages/words.ts';
import { AlertRow } from './alert-row.tsx';
import { UpDown } from './up-down.tsx';

interface Props {
  /** What this person can settle. */
  mine: readonly Alert[];
  /** What others look after. */
  others: readonly Alert[];
  /** Over both cards, mine first. */
  cursor: Signal<number>;
  slipOf(alert: Alert): PrintersView['slips'][number] | null;
  choose(): void;
}

/** What is yours to do, and beneath it what you need only know; one cursor walks both. */
export function AlertCards({ mine, others, cursor, slipOf, choose }: Props) {
  const count = mine.length + others.length;
  const at = Math.min(cursor.value, count - 1);
  const here = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [at, count]);
  const move = (by: number) => {
    cursor.value = Math.max(0, Math.min(count - 1, at + by));
  };
  useKeys({
    ArrowUp: () => move(-1),
    ArrowDown: () => move(1),
    PageUp: () => move(-5),
    PageDown: () => move(5),
    Enter: choose,
  });
  const rows = (alerts: readonly Alert[], from: number, label: string) => (
    <ol class="list" aria-label={label}>
      {alerts.map((alert, i) => (
        <li
          key={alert.id}
          ref={from + i === at ? here : undefined}
          class={from + i === at ? 'here' : ''}
          aria-current={from + i === at ? 'true' : undefined}
        >
          <button
            type="button"
            tabIndex={-1}
            class="row-button"
            onClick={() => {
              if (from + i === at) choose();
              else cursor.value = from + i;
            }}
          >
            <AlertRow alert={alert} slip={slipOf(alert)} />
          </button>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <section class="card als todo-als">
        <header>
          <h1>{ov('alertsTodo', { n: mine.length })}</h1>
          <span class="note">{ov(mine.length > 0 ? 'alertsTodoNote' : 'alertsTodoNone')}</span>
          <UpDown />
        </header>
        {mine.length > 0 && rows(mine, 0, ov('alertsTodo', { n: mine.length }))}
      </section>
      <section class="card als">
        <header>
          <h1>{ov('alertsKnow', { n: others.length })}</h1>
          <span class="note">{t(others.length > 0 ? 'alertsOthers' : 'noAlerts')}</span>
        </header>
        {rows(others, mine.length, ov('alertsKnow', { n: others.length }))}
      </section>
    </>
  );
}
