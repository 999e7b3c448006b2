import { type CaseCounts, caseCounts } from '../../protocol/case-day.ts';
import type { CounterSums, DayReport, TicketSums } from '../../protocol/day-report.ts';
import type { Language, Text } from '../../protocol/text.ts';
import { dayReportWords } from './words/day-report.ts';

/** One table of the report: the sheet and the spreadsheet are both made of these. */
export interface ReportTable {
  title: string;
  columns: string[];
  /** So many columns, from the left, are words. */
  words: number;
  /** The column of money, counted from the left; null without one. */
  yuan: number | null;
  rows: (string | number)[][];
  /** What the rows add up to. */
  total: (string | number)[] | null;
  notes: string[];
}

/** Tickets, cases, posts and counters of a day, each with its sum: what a leader reads first is on the first sheet. */
export function reportTables(report: DayReport, language: Language): ReportTable[] {
  const words = dayReportWords[language];
  const say = (text: Text) => (language === 'en' ? text.en : undefined) ?? text.zh;
  const { tickets, queues, counters, counted, closed, units, elsewhere, cases, lateMin } = report;
  const ticketKeys = Object.keys(words.tickets) as (keyof typeof words.tickets)[];
  const ticketRow = (sums: TicketSums) => ticketKeys.map((key) => sums[key]);
  const counterKeys = Object.keys(words.counters) as (keyof CounterSums)[];
  const counterRow = (sums: CounterSums) => counterKeys.map((key) => sums[key]);
  const caseRow = (counts: CaseCounts) => caseCounts.map((count) => counts[count]);
  return [
    {
      title: words.tables.tickets,
      columns: [words.queue, ...ticketKeys.map((key) => words.tickets[key])],
      words: 1,
      yuan: null,
      rows: queues.map((queue) => [`${queue.queue} ${say(queue.name)}`, ...ticketRow(queue)]),
      total: [words.total, ...ticketRow(tickets)],
      notes: [words.notes.tickets, words.late(lateMin)],
    },
    {
      title: words.tables.cases,
      columns: [words.unit, ...caseCounts.map((count) => words.counts[count])],
      words: 1,
      yuan: 1 + caseCounts.indexOf('feesYuan'),
      rows: [
        ...units.map(({ name, counts }) => [say(name), ...caseRow(counts)]),
        ...(elsewhere === null ? [] : [[words.elsewhere, ...caseRow(elsewhere)]]),
      ],
      total: [words.total, ...caseRow(cases)],
      notes: [],
    },
    postsTable(report, language),
    {
      title: words.tables.counters,
      columns: [words.counter, words.people, ...counterKeys.map((key) => words.counters[key])],
      words: 2,
      yuan: null,
      rows: counters.map((one) => [one.counter, one.people.join(language === 'zh' ? '、' : ', '), ...counterRow(one)]),
      total: [words.total, '', ...counterRow(counted)],
      notes: [words.notes.counters, ...(closed.length === 0 ? [] : [words.closed(closed)])],
    },
  ];
}

/** Who stood in, who was away and how, and what went wrong: no sum, each is its own. */
function postsTable({ covers, signs, offPosts, forecasts, breaches }: DayReport, language: Language): ReportTable {
  const words = dayReportWords[language];
  const { posts } = words;
  const held = forecasts.scored === 0 ? '' : words.hits(Math.round((forecasts.hits / forecasts.scored) * 100));
  return {
    title: words.tables.posts,
    columns: [words.what, words.times, words.minutes, words.of],
    words: 1,
    yuan: null,
    rows: [
      [posts.covers, covers.times, covers.minutes, ''],
      [posts.signs, signs.times, signs.minutes, signs.times === 0 ? '' : words.right(signs.right)],
      [posts.offPosts, offPosts.times, offPosts.minutes, ''],
      [posts.probable, breaches.probable, '', ''],
      [posts.verified, breaches.verified, '', ''],
      [posts.forecasts, forecasts.scored, '', held],
    ],
    total: null,
    notes: [],
  };
}
