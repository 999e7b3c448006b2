import { useEffect } from 'preact/hooks';
import { useComputed, useSignal } from '@preact/signals';
import type { PersonRecordView } from '../../protocol/sign-record-view.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { live, watchAlso } from '../hub.ts';
import { t } from '../words.ts';
import { h, type HallWord } from './words.ts';

const rowsMost = 6;
const faultWords: Record<PersonRecordView['signs'][number]['faults'][number], HallWord> = {
  'back-late': 'faultBackLate',
  'never-back': 'faultNeverBack',
  'unusual-reason': 'faultUnusual',
  'no-cover': 'faultNoCover',
};

interface Row {
  at: string;
  what: string;
  detail: string;
  good: boolean;
}

/** One person's signs of the month and absences without one, the newest first. */
export function PersonRecord({ month, jobNo, name }: { month: string; jobNo: string; name: string }) {
  const view = useSignal<PersonRecordView | null>(null);
  const topic = `sign-record/${month}/${jobNo}` as const;
  useEffect(() => {
    view.value = null;
    const leave = watchAlso(topic);
    const stop = live.view(topic).subscribe((next) => {
      view.value = next;
    });
    return () => {
      stop();
      leave();
    };
  }, [topic]);
  const rows = useComputed(() => (view.value ? rowsOf(view.value) : []));
  return (
    <section class="card person-record">
      <h2>{h('recordOf', { name })}</h2>
      {view.value && rows.value.length === 0 && <p class="note">{h('noSigns')}</p>}
      <ul>
        {rows.value.slice(0, rowsMost).map(({ at, what, detail, good }) => (
          <li key={at + what} class={good ? 'good' : 'poor'}>
            <Icon name={good ? 'check' : 'warning'} />
            <span class="num">
              {at.slice(5, 10)} {timeOfDay(at)}
            </span>
            <b>{what}</b>
            <span class="note">{detail}</span>
          </li>
        ))}
      </ul>
      {rows.value.length > rowsMost && <p class="note">{h('moreN', { n: rows.value.length - rowsMost })}</p>}
    </section>
  );
}

function rowsOf({ signs, offPosts }: PersonRecordView): Row[] {
  return [
    ...signs.map(({ from, minutes, reason, faults }) => ({
      at: from,
      what: h('signRow', { reason, n: minutes }),
      detail: faults.length === 0 ? h('signRight') : faults.map((fault) => h(faultWords[fault])).join(t('clause')),
      good: faults.length === 0,
    })),
    ...offPosts.map(({ from, minutes, ground }) => ({
      at: from,
      what: minutes === null ? h('offPostNow') : h('offPostRow', { n: minutes }),
      detail: h(ground === 'idle' ? 'idle' : 'signedOut'),
      good: false,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at));
}
