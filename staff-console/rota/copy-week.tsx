import { useSignal } from '@preact/signals';
import type { RotaView } from '../../protocol/rota-view.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { press } from '../press.ts';
import { dayAfter, mondayOf, shortDay } from './calendar.ts';
import { reasonNow } from './deeds.ts';
import { dutyName, nameIn } from './place-words.ts';
import { beside, cursorDay, goOn, told } from './state.ts';
import { r, type RotaWord } from './words.ts';

const weeksBefore = 6;
const weeksAfter = 2;
const dropWords = {
  'no-such-shift': 'dropNoShift',
  'already-there': 'dropThere',
  'twice-at-once': 'dropTwice',
  'on-leave': 'dropLeave',
  'rest-due': 'dropRest',
  'day-over': 'dropOver',
} as const satisfies Record<string, RotaWord>;

/** The week of the cursor is planned like another; what conflicts is left out, and told line by line. */
export function CopyWeek({ view }: { view: RotaView }) {
  const cursor = useSignal(0);
  const to = mondayOf(cursorDay.value!);
  const weeks = Array.from({ length: weeksBefore + weeksAfter }, (_, i) => {
    const weeksAway = i < weeksBefore ? -1 - i : i - weeksBefore + 1;
    return { monday: dayAfter(to, 7 * weeksAway), weeksAway };
  });
  const copy = async (from: string) => {
    const why = reasonNow();
    if (!why) return;
    const done = await press('copy-week', { from, to, ...why });
    if (!done) return;
    notice.value = { kind: 'done', text: r('copied', { n: done.assigned.length, m: done.dropped.length }) };
    told.value = {
      title: r('notCopied'),
      lines: done.dropped.map(
        ({ day, staff, kind, counter, because }) =>
          `${shortDay(day)} ${dutyName(kind, counter)} ${nameIn(view, staff)}：${r(dropWords[because])}`,
      ),
    };
    if (done.dropped.length > 0) beside.value = 'told';
    else goOn('copy', 'place');
  };
  const span = (monday: string) => r('weekOf', { from: shortDay(monday), to: shortDay(dayAfter(monday, 6)) });
  return (
    <section class="card rota-choose">
      <header>
        <h2 class="t">{r('copyTitle', { week: shortDay(to) })}</h2>
        <p class="note">{r('copyNote')}</p>
      </header>
      <List
        label={r('copyWeek')}
        items={weeks}
        keyOf={({ monday }) => monday}
        cursor={cursor}
        choose={({ monday }) => void copy(monday)}
        row={({ monday, weeksAway }) => (
          <span class="person-row">
            <span class="mid">
              <b>{span(monday)}</b>
            </span>
            <span class="state">{r(weeksAway < 0 ? 'weeksBefore' : 'weeksAfter', { n: Math.abs(weeksAway) })}</span>
          </span>
        )}
        more={(rest) => r('moreN', { n: rest.length })}
        empty=""
      />
      <p class="note rota-hint">
        <KeyCap name="Enter" /> {r('copyWeek')} <KeyCap name="Escape" />
      </p>
    </section>
  );
}
