import type { NextWords } from '../../printer/paper-words/next-words.ts';

const dayMs = 86_400_000;
/** More weeks than this would push the paper onto a second sheet: the dates alone stand then. */
const weeksMost = 7;

/** The promised day as its sum: the weeks on the way, each working day with its number, the last one ringed (Art. 82: days of rest are not counted). */
export function sumCalendar(from: string, sum: readonly { on: string; n: number | null }[], words: NextWords): string {
  const last = sum.at(-1)?.on;
  if (last === undefined) return '';
  const counted = new Map(sum.map(({ on, n }) => [on, n]));
  const first = mondayOf(from);
  const weeks = sumWeeks(from, sum);
  if (weeks > weeksMost) return '';
  const rows = Array.from({ length: weeks }, (_, week) => {
    const cells = Array.from({ length: 7 }, (_, day) => {
      const on = new Date(first + (week * 7 + day) * dayMs).toISOString().slice(0, 10);
      const n = counted.get(on) ?? null;
      const kind = on === last ? 'last' : on === from ? 'from' : n === null ? 'rest' : '';
      const date = `${Number(on.slice(5, 7))}/${Number(on.slice(8))}`;
      return on < from || on > last
        ? '<td></td>'
        : `<td class="${kind}">${date}${n === null ? '' : `<b>${n}</b>`}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const head = words.weekdays.map((day) => `<th>${day}</th>`).join('');
  return `<section class="sum"><h2>${words.calendar}</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table><p class="quiet">${words.calendarHow}</p></section>`;
}

/** How many weeks lie on the way. */
export function sumWeeks(from: string, sum: readonly { on: string }[]): number {
  const last = sum.at(-1)?.on ?? from;
  return Math.floor((utc(last) - mondayOf(from)) / (7 * dayMs)) + 1;
}

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`);
const mondayOf = (day: string) => utc(day) - ((new Date(utc(day)).getUTCDay() + 6) % 7) * dayMs;
