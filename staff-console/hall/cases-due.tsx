import type { HallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { h } from './words.ts';

const linesMost = 3;

/** 逾期与将到期: the cases past their day, the longest first, and what comes back to the counters today. */
export function CasesDue({ due }: { due: NonNullable<HallView['casesDue']> }) {
  const { overdue, next } = due;
  return (
    <section class="card cases-due">
      <h2>{h('dueTitle')}</h2>
      {overdue.slice(0, linesMost).map(({ id, number, serviceName, holder, unitName, days }) => (
        <p key={id}>
          <span class="chip dark">{h('duePast', { n: days })}</span>
          <b>
            {shortOf(number)} {say(serviceName)}
          </b>
          <span class="soft">{h('dueWho', { name: holder.name, unit: say(unitName) })}</span>
        </p>
      ))}
      {overdue.length === 0 && <p class="soft">{h('dueNone')}</p>}
      {next.recalled > 0 && (
        <p>
          <span class="chip warn">{h('dueNext', { day: dayWords(next.on) })}</span>
          <b>{h('dueBack', { n: next.recalled })}</b>
          <span class="soft">{h('dueReturned', { n: next.returned })}</span>
        </p>
      )}
    </section>
  );
}

/** The running number of the day: the whole number stands on the case's own page. */
const shortOf = (number: string): string => number.slice(number.lastIndexOf('-') + 1);

const dayWords = (day: string): string => `${Number(day.slice(5, 7))}-${Number(day.slice(8))}`;
