import { Router } from 'express';
import { z } from 'zod';
import { type CaseCounts, caseCounts, type CaseDay } from '../../protocol/case-day.ts';
import type { Text } from '../../protocol/text.ts';
import { caseDay, dayReader } from '../views/case-day.ts';
import type { Setting } from '../views/setting.ts';
import type { Askers } from './askers.ts';
import { csv } from './csv.ts';
import { languageOf, sendProblem } from './problem.ts';
import { caseDayWords } from './words/case-day.ts';

/** GET /api/cases/day/YYYY-MM-DD, as JSON, or with `.csv` as a file for a spreadsheet. */
export function caseDayRoute(setting: Pick<Setting, 'hall' | 'looks' | 'now'>, askers: Askers): Router {
  const router = Router();
  router.get('/:day', (request, response) => {
    const asFile = request.params.day.endsWith('.csv');
    const day = z.iso.date().safeParse(asFile ? request.params.day.slice(0, -'.csv'.length) : request.params.day);
    if (!day.success)
      return sendProblem(request, response, 400, 'invalid', { errors: [{ path: 'day', message: 'YYYY-MM-DD' }] });
    const asker = askers.of(request);
    if (!asker.staff) return sendProblem(request, response, 401, 'sign-in');
    const reads = dayReader(asker);
    if (!reads) return sendProblem(request, response, 403, 'not-allowed');
    const report = caseDay(setting, day.data, reads);
    if (!asFile) return response.json(report);
    response
      .type('text/csv')
      .set('Content-Disposition', `attachment; filename="cases-${day.data}.csv"`)
      .send(csv(reportLines(report, languageOf(request))));
  });
  return router;
}

/** The report in rows: people, counters, departments, services, and their total. */
function reportLines(report: CaseDay, language: 'zh' | 'en'): (string | number)[][] {
  const words = caseDayWords[language];
  const say = (text: Text | null) => (text === null ? '' : (text[language] ?? text.zh));
  const numbers = (counts: CaseCounts) => caseCounts.map((count) => counts[count]);
  const { people, counters, units, services, total, running, day } = report;
  return [
    [`${words.report} ${day}`, running ? words.running : ''],
    [words.what, words.id, words.name, words.unit, ...caseCounts.map((count) => words.counts[count])],
    ...people.map(({ jobNo, name, unitName, counts }) => [
      words.kinds.people,
      jobNo,
      name,
      say(unitName),
      ...numbers(counts),
    ]),
    ...counters.map(({ counter, name, counts }) => [words.kinds.counters, counter, say(name), '', ...numbers(counts)]),
    ...units.map(({ unit, name, counts }) => [words.kinds.units, unit, say(name), '', ...numbers(counts)]),
    ...services.map(({ service, name, counts }) => [words.kinds.services, service, say(name), '', ...numbers(counts)]),
    [words.kinds.total, '', '', '', ...numbers(total)],
  ];
}
