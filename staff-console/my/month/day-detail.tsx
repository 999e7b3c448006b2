import type { MyMonthView } from '../../../protocol/my-month-view.ts';
import { dateOfDay } from '../../../ui/clock.ts';
import { Icon } from '../../../ui/icons.tsx';
import { language, say } from '../../../ui/language.ts';
import { presetSource } from '../day/preset-source.ts';
import { kindWords, stateWords } from '../leave/leave-words.ts';
import { l } from '../leave/words.ts';
import { dutyName, isBad, slotLine, slotWords, spansText, verdictWords } from './day-words.ts';
import { mo } from './words.ts';

/** One day in words: where one is, what was punched, how it was judged and on what ground. */
export function DayDetail({ view, day }: { view: MyMonthView; day: string }) {
  const hours = view.days.find((one) => one.day === day)?.hours ?? [];
  const plan = view.rota.find((one) => one.day === day);
  const judged = view.attendance?.days.find((one) => one.day === day);
  const leaves = view.leaves.filter(({ from, to }) => from.slice(0, 10) <= day && day <= to.slice(0, 10));
  const signs = view.signs.list.filter(({ from }) => from.slice(0, 10) === day);
  const corrections = view.corrections.filter((one) => one.day === day);
  const bad = isBad(judged?.verdict);
  return (
    <section class="card day-detail" aria-live="polite">
      <h2>
        {dateOfDay(`${day}T12:00:00Z`, language.value)}
        <span class="note">{hours.length > 0 ? mo('hours', { spans: spansText(hours) }) : mo('noHours')}</span>
      </h2>
      <p class={`verdict ${bad ? 'bad' : judged?.verdict === 'well' ? 'well' : ''}`}>
        {bad ? <Icon name="warning" /> : judged?.verdict === 'well' ? <Icon name="check" /> : <Icon name="calendar" />}
        <b>{judged ? mo(verdictWords[judged.verdict]) : mo(view.attendance ? 'verdictAhead' : 'verdictUnrecorded')}</b>
        <span class="note">
          {judged?.verdict === 'well'
            ? mo('whyWell')
            : judged?.verdict === 'absent' || judged?.verdict === 'half-absent'
              ? mo('whyAbsent')
              : view.attendance === null
                ? mo('whyNone')
                : ''}
        </span>
      </p>
      <ul>
        {judged?.slots.map((slot) => (
          <li key={slot.slot}>{slotLine(slot)}</li>
        ))}
        {judged && judged.offPostMin > 0 && <li>{mo('offPost', { n: judged.offPostMin })}</li>}
        {plan?.leads && <li>{mo('leads')}</li>}
        {plan?.duties.map((duty) => (
          <li key={`${duty.kind} ${duty.shift} ${duty.counter}`}>
            {mo('dutyAt', { what: dutyName(duty), spans: spansText(duty.hours) })}
          </li>
        ))}
        {plan?.meetings.map(({ id, from, to, what }) => (
          <li key={id}>{mo('meetingAt', { from, to, what: say(what) })}</li>
        ))}
        {!plan && leaves.length === 0 && hours.length > 0 && <li class="soft">{mo('noDuty')}</li>}
        {leaves.map(({ id, kind, days, state }) => (
          <li key={id}>{mo('leaveOf', { kind: l(kindWords[kind]), n: days, state: l(stateWords[state]) })}</li>
        ))}
        {signs.length > 0 && (
          <li>{mo('signsOfDay', { n: signs.length, min: signs.reduce((sum, { minutes }) => sum + minutes, 0) })}</li>
        )}
        {corrections.map(({ slot, old, new: to, by, witness, at }) => (
          <li key={at}>
            {mo('correction', { day: day.slice(5), slot: mo(slotWords[slot]), old: old ?? '—', new: to, by, witness })}
          </li>
        ))}
      </ul>
      <p class="note">{mo('source', { source: presetSource(view.preset) })}</p>
    </section>
  );
}
