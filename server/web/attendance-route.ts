import { type Response, Router } from 'express';
import { type AttendanceSheet, type AttendanceTotals, Month } from '../../protocol/attendance-view.ts';
import type { Looks } from '../hall/looks.ts';
import { attendanceSheet, sheetReader } from '../views/attendance-sheet.ts';
import type { Askers } from './askers.ts';
import { csv } from './csv.ts';
import { languageOf, sendProblem } from './problem.ts';
import { type AttendanceWords, attendanceWords } from './words/attendance.ts';

/** GET /api/attendance/YYYY-MM, as JSON, or with `.csv` as a file for a spreadsheet. */
export function attendanceRoute(looks: Looks, askers: Askers, now: () => number): Router {
  const router = Router();
  router.get('/:month', (request, response) => {
    const asFile = request.params.month.endsWith('.csv');
    const month = Month.safeParse(asFile ? request.params.month.slice(0, -'.csv'.length) : request.params.month);
    if (!month.success)
      return sendProblem(request, response, 400, 'invalid', { errors: [{ path: 'month', message: 'YYYY-MM' }] });
    const reader = sheetReader(askers.of(request));
    if (reader === null) return sendProblem(request, response, 401, 'sign-in');
    const sheet = attendanceSheet(looks, month.data, now(), reader);
    if (asFile) sendFile(response, sheet, attendanceWords[languageOf(request)], languageOf(request));
    else response.json(sheet);
  });
  return router;
}

function sendFile(response: Response, sheet: AttendanceSheet, words: AttendanceWords, language: 'zh' | 'en'): void {
  response
    .type('text/csv')
    .set('Content-Disposition', `attachment; filename="attendance-${sheet.month}.csv"`)
    .send(csv(sheetLines(sheet, words, language)));
}

/** The sheet in rows: people, then the units they add up to. */
export function sheetLines(
  sheet: AttendanceSheet,
  words: AttendanceWords,
  language: 'zh' | 'en',
): (string | number)[][] {
  const keys = Object.keys(words.totals) as (keyof AttendanceTotals)[];
  const names = new Map(sheet.units.map(({ department, name }) => [department, name[language] ?? name.zh]));
  const numbers = (totals: AttendanceTotals) => keys.map((key) => totals[key]);
  return [
    [`${words.sheet} ${sheet.month}`],
    [words.jobNo, words.name, words.unit, ...keys.map((key) => words.totals[key]), words.suggestion],
    ...sheet.people.map(({ jobNo, name, department, totals, suggestions }) => [
      jobNo,
      name,
      names.get(department) ?? '',
      ...numbers(totals),
      suggestions.map((suggestion) => inWords(suggestion, words)).join('; '),
    ]),
    ...sheet.units.map(({ department, people, totals }) => [
      words.unitTotal,
      people,
      names.get(department) ?? '',
      ...numbers(totals),
      '',
    ]),
  ];
}

function inWords(suggestion: AttendanceSheet['people'][number]['suggestions'][number], words: AttendanceWords): string {
  const { step, bound, times, reached, source } = suggestion;
  const values: Record<string, string | number> = { step: words.steps[step], reached, times, source };
  return (bound === 'at-least' ? words.atLeast : words.moreThan).replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name]),
  );
}
