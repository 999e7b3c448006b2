import { useSignal } from '@preact/signals';
import type { FillRule } from '../../protocol/rota-settings.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import { press } from '../press.ts';
import { shortDay } from './calendar.ts';
import { reasonNow } from './deeds.ts';
import { rowName } from './place-words.ts';
import { beside, filledUp, goOn, month, rotaView, told } from './state.ts';
import { r, type RotaWord } from './words.ts';

const leftWords: Partial<Record<string, RotaWord>> = {
  'no-duty-leader': 'leader',
  'no-stand-by': 'standBy',
  'no-noon-duty': 'noonDuty',
  'no-rest-day-duty': 'restDayDuty',
  'meeting-uncovered': 'meetings',
};

/** What is open on the days shown is filled by one of three rules; what nobody could be found for is told. */
export function Fill({ days }: { days: readonly string[] }) {
  const rule = useSignal<FillRule>('a-then-b');
  const today = rotaView.value?.today ?? '';
  const open = days.filter((day) => day >= today);
  const [from, to] = [open[0], open.at(-1)];
  const fill = async () => {
    const why = reasonNow();
    if (!why || from === undefined || to === undefined) return;
    const done = await press('fill-rota', { from, to, rule: rule.value, ...why });
    if (!done) return;
    const planned = done.assigned.length + done.leaders.length;
    notice.value = { kind: 'done', text: r('filled', { n: planned, m: done.left.length }) };
    filledUp.value = month.value;
    told.value = {
      title: r('leftOpen'),
      lines: done.left.map(({ code, day, counter, spans }) => {
        const times = spans.map(([start, end]) => `${start}–${end}`).join('、');
        const what = leftWords[code] ? r(leftWords[code]) : '';
        return counter === null
          ? r('leftDay', { day: shortDay(day), what, times })
          : `${shortDay(day)} ${rowName(counter)} ${code === 'meeting-uncovered' ? `${what} ` : ''}${times}`;
      }),
    };
    if (done.left.length > 0) beside.value = 'told';
    else goOn('fill', 'place');
  };
  const choose = (one: FillRule) => () => {
    rule.value = one;
  };
  useKeys({ 1: choose('a-then-b'), 2: choose('turns'), 3: choose('as-last-week'), F2: () => void fill() }, 'part');
  const option = (id: FillRule, key: '1' | '2' | '3', label: RotaWord, small: RotaWord) => ({
    id,
    key,
    label: r(label),
    small: r(small),
    on: rule.value === id,
    choose: choose(id),
  });
  return (
    <>
      <section class="card f rota-fill">
        <h2 class="t">{r('fillTitle')}</h2>
        <p class="note">{r('fillNote')}</p>
        <Options
          label={r('rule')}
          columns={1}
          options={[
            option('a-then-b', '1', 'ruleA', 'ruleANote'),
            option('turns', '2', 'ruleTurns', 'ruleTurnsNote'),
            option('as-last-week', '3', 'ruleLastWeek', 'ruleLastWeekNote'),
          ]}
        />
      </section>
      <MainKey
        name="fill-rota"
        run={() => void fill()}
        small={from && to ? `${shortDay(from)}–${shortDay(to)}` : ''}
        verb={r('fillNow')}
      />
    </>
  );
}
