import type { DayReport } from '../../protocol/day-report.ts';
import type { Language } from '../../protocol/text.ts';
import { wrap } from '../../printer/columns.ts';
import { nextDay } from '../hall/local-time.ts';
import { reportTables, type ReportTable } from './day-report-tables.ts';
import { escaped } from './escaped.ts';
import { drawn, type Part, type Rows, sheetsOf } from './sheets.ts';
import { type DayReportWords, dayReportWords } from './words/day-report.ts';

/** Of sheet.css, in mm: what a sheet has between its margins, its heads with the large figures, the signatures, what leads on to the next sheet. */
const sheetMm = 276;
const headMm = 51;
const shortHeadMm = 12;
const endsMm = 33;
const numberMm = 12.5;
const rowMm = 7;
const lineMm = 4.77;

/** 日报 on A4, as a supervisor prints it at the end of the day: the figures large, every table with its sum, room for remarks and two signatures. */
export function dayReportPage(report: DayReport, language: Language): string {
  const words = dayReportWords[language];
  const parts = reportTables(report, language).flatMap((table) => tableParts(table, words));
  const sheets = sheetsOf(parts, endsMm, {
    only: sheetMm - headMm,
    first: sheetMm - headMm - numberMm,
    next: sheetMm - shortHeadMm - numberMm,
  });
  const drawnSheets = sheets.map((sheet, at) => {
    const last = at === sheets.length - 1;
    const head = at === 0 ? fullHead(report, language) : shortHead(report, words);
    const number = sheets.length === 1 ? '' : `<p class="sheet-n">${words.sheet(at + 1, sheets.length)}</p>`;
    const foot = last ? signatures(words) : `<p class="turn">${words.turn}</p>`;
    return `<main>${head}${drawn(sheet, sheets[at - 1]?.at(-1) ?? null)}${foot}${number}</main>`;
  });
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title} ${report.day}</title><link rel="stylesheet" href="/sheet.css"></head><body>${ways(report, language)}${drawnSheets.join('')}</body></html>`;
}

/** On a screen only: the days beside this one, and the file. */
function ways({ day, running }: DayReport, language: Language): string {
  const words = dayReportWords[language];
  const to = (other: string) => `/api/days/${other}.html?language=${language}`;
  const after = running ? '' : `<a href="${to(nextDay(day, 1))}">${words.after}</a>`;
  return `<nav class="ways"><a href="${to(nextDay(day, -1))}">${words.before}</a>${after}<a href="/api/days/${day}.csv?language=${language}">${words.file}</a></nav>`;
}

function fullHead(report: DayReport, language: Language): string {
  const words = dayReportWords[language];
  const { day, running, madeAt, dutyLeader, opening, tickets, counted, cases } = report;
  const hall = (language === 'en' ? report.hall.en : undefined) ?? report.hall.zh;
  const made = `${madeAt.slice(0, 10)} ${madeAt.slice(11, 16)}`;
  const weekday = words.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
  const about = [
    `${words.day(day)}　${weekday}`,
    ...(opening.length === 0 ? [] : [`${words.hours} ${opening.map((hours) => hours.join('–')).join(' ')}`]),
    ...(dutyLeader === null ? [] : [`${words.dutyLeader} ${dutyLeader}`]),
    running ? words.running(made.slice(11)) : words.made(made),
  ];
  const large: [string, number][] = [
    [words.figures.issued, tickets.issued],
    [words.figures.served, tickets.served],
    [words.figures.meanWait, tickets.meanWaitMin],
    [words.figures.p90Wait, tickets.p90WaitMin],
    [words.figures.unattended, counted.unattendedMin],
    [words.figures.overdue, cases.overdue],
  ];
  return `<header><p>${escaped(hall)}</p><h1>${words.title}</h1><p class="quiet">${about.map(escaped).join('　')}</p></header>
<dl class="large">${large.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

const shortHead = ({ day }: DayReport, words: DayReportWords): string =>
  `<header class="goes-on"><b>${words.goesOn(words.title)}</b><span>${words.day(day)}</span></header>`;

/** A table of few rows stands on one sheet. */
const wholeMost = 14;

/** The rows of a table, its sum, and how it is to be read. */
function tableParts(table: ReportTable, words: DayReportWords): Part[] {
  const { title, columns, rows, total, notes } = table;
  const named = columns.map(
    (_, at) => at < table.words || rows.some((cells) => typeof cells[at] === 'string' && cells[at] !== ''),
  );
  const mark = (at: number) => (named[at] ? ' class="name"' : '');
  const shown = (cell: string | number, at: number) =>
    escaped(typeof cell === 'number' && at === table.yuan ? cell.toFixed(2) : String(cell));
  const heads = columns.map((name, at) => `<th${mark(at)}>${escaped(name)}</th>`);
  const many = columns.length > manyColumns;
  const of: Rows = {
    title: { text: title, goesOn: words.goesOn(title), mm: 10.8 + rowMm + (many ? lineMm : 0) },
    columns: `<thead><tr>${heads.join('')}</tr></thead>`,
    look: many ? 'figures many' : 'figures',
  };
  const row = (cells: readonly (string | number)[], look = ''): Part => ({
    html: `<tr${look}>${cells.map((cell, at) => `<td${mark(at)}>${shown(cell, at)}</td>`).join('')}</tr>`,
    mm: rowMm + lineMm * (linesOf(cells, many) - 1),
    of,
  });
  const none = { html: `<tr><td class="name" colspan="${columns.length}">${words.empty}</td></tr>`, mm: rowMm, of };
  const body = [
    ...(rows.length === 0 ? [none] : rows.map((cells) => row(cells))),
    ...(total === null || rows.length === 0 ? [] : [row(total, ' class="total"')]),
  ];
  const under: Part[] =
    notes.length === 0
      ? []
      : [
          {
            html: notes.map((note) => `<p class="quiet under">${escaped(note)}</p>`).join(''),
            mm: notes.reduce((sum, note) => sum + 1 + lineMm * wrap(note, 100).length, 0),
          },
        ];
  if (rows.length > wholeMost) return [...body, ...under];
  const whole = [...body, ...under];
  return [{ html: drawn(whole, null), mm: whole.reduce((sum, { mm }) => sum + mm, of.title!.mm) }];
}

/** Above so many columns the heads are smaller, and take two lines. */
const manyColumns = 9;

/** Names are broken in their column; figures never. */
function linesOf(cells: readonly (string | number)[], many: boolean): number {
  return Math.max(1, ...cells.map((cell) => (typeof cell === 'string' ? wrap(cell, many ? 17 : 26).length : 1)));
}

function signatures(words: DayReportWords): string {
  return `<div class="ends remarks"><div>${words.remarks}</div><div>${words.leaderSigns}</div><div>${words.supervisorSigns}</div></div>`;
}
