import type { RotaView } from '../../protocol/rota-view.ts';
import type { Language, Text } from '../../protocol/text.ts';
import { fill, rotaSheetWords } from './rota-sheet-words.ts';
import { rotaSheetCss } from './rota-sheet-css.ts';

type Pair = Pick<RotaView['counters'][number], 'a' | 'b'>;

/** The month's rota on A4 lying across, for the wall and for the office: names, not job numbers. */
export function rotaSheet(view: RotaView, language: Language): string {
  const words = rotaSheetWords[language];
  const comma = language === 'zh' ? '、' : ', ';
  const [year, month] = view.month.split('-') as [string, string];
  const text = (of: Text) => escaped(language === 'en' ? (of.en ?? of.zh) : of.zh);
  const name = (jobNo: string) => escaped(view.names[jobNo] ?? jobNo);
  const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
  const title = escaped(fill(words.title, { year, month: Number(month), of: view.month }));

  const heads = view.days
    .map(
      ({ day, hours }) =>
        `<th scope="col"${hours.length === 0 ? ' class="off"' : ''}>${Number(day.slice(8))}<small>${words.weekdays[weekday(day)]}</small></th>`,
    )
    .join('');
  const nobody: Pair = { a: null, b: null };
  /** `+1002/2` → the name, with its marks. */
  const person = (mark: string, { a, b }: Pair) => {
    const [, plus, jobNo, shift] = /^(\+?)([^/]+)(?:\/(\d+))?$/.exec(mark) ?? [];
    if (jobNo === undefined) return '';
    const who = jobNo === '=A' ? a : jobNo === '=B' ? b : jobNo;
    return `<span>${plus}${name(who ?? '')}${shift === undefined ? '' : `<sup>${shift}</sup>`}</span>`;
  };
  const cells = (days: readonly string[], pair: Pair) =>
    days
      .map((cell, i) => {
        const off = view.days[i]!.hours.length === 0;
        const people = cell
          .split(' ')
          .filter(Boolean)
          .map((mark) => person(mark, pair))
          .join('');
        return `<td${off ? ' class="off"' : ''}>${people}</td>`;
      })
      .join('');
  const row = (head: string, days: readonly string[], kind = '', pair = nobody) =>
    `<tr${kind && ` class="${kind}"`}><th scope="row">${head}</th>${cells(days, pair)}</tr>`;
  const some = (days: readonly string[]) => days.some((cell) => cell !== '');

  const rows = [
    row(
      words.leader,
      view.days.map(({ leader }) => leader ?? ''),
      'leader',
    ),
    ...view.counters.map(({ number, name: of, days, a, b }) => row(`<b>${number}</b> ${text(of)}`, days, '', { a, b })),
    ...(some(view.standBy) ? [row(words.standBy, view.standBy, 'duty')] : []),
    ...(some(view.noonDuty) ? [row(words.noonDuty, view.noonDuty, 'duty')] : []),
    ...(some(view.restDayDuty) ? [row(words.restDayDuty, view.restDayDuty, 'duty')] : []),
  ];
  const notes = [
    view.shifts.length > 1
      ? fill(words.shifts, {
          list: view.shifts
            .map((shift, i) => fill(words.shift, { n: i + 1, name: text(shift.name) }))
            .join(language === 'zh' ? '；' : '; '),
        })
      : '',
    view.counters.some(({ days }) => days.some((cell) => cell.includes('+'))) ? words.standsBy : '',
    filing(view, words, name),
    view.findingsTotal > 0 ? fill(words.findings, { n: view.findingsTotal }) : '',
  ].filter(Boolean);

  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title}</title><style>${rotaSheetCss}</style></head>
<body><header><h1>${text(view.hall.name)}</h1><h2>${title}</h2></header>
<table class="rota"><thead><tr><th scope="col">${words.counter}</th>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
<section class="notes">${notes.map((note) => `<p>${note}</p>`).join('')}</section>
${list(
  words.meetings,
  view.meetings.map(
    ({ days, from, to, what, staff }) =>
      `${days.map((day) => Number(day.slice(8))).join(comma)} · ${from}–${to} · ${text(what)} · ${staff.map(name).join(comma)}`,
  ),
)}${list(
  words.changes,
  view.changes.map(
    ({ at, by, reason, day }) =>
      `${escaped(at.slice(0, 16).replace('T', ' '))} · ${name(by)} · ${day} · ${escaped(reason)}`,
  ),
)}
<footer>${[words.made, words.checked, words.office].map((sign) => `<p>${sign}<i></i>${words.date}<i></i></p>`).join('')}</footer>
</body></html>
`;
}

function filing(
  { filing: { dueDay, filed } }: RotaView,
  words: (typeof rotaSheetWords)[Language],
  name: (jobNo: string) => string,
): string {
  if (!filed) return dueDay === null ? words.draft : fill(words.notFiled, { due: dueDay });
  return fill(filed.late ? words.filedLate : words.filed, {
    by: name(filed.by),
    at: filed.at.slice(0, 16).replace('T', ' '),
  });
}

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<section class="list"><h3>${title}</h3><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul></section>`;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** People write names and reasons: nothing of them is ever markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!);
