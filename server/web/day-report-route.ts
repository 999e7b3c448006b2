import { setImmediate as otherWork } from 'node:timers/promises';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { DayReport } from '../../protocol/day-report.ts';
import type { Language } from '../../protocol/text.ts';
import { permits } from '../hall/asker.ts';
import { dayReport } from '../views/day-report.ts';
import type { Setting } from '../views/setting.ts';
import type { Askers } from './askers.ts';
import { csv } from './csv.ts';
import { dayReportPage } from './day-report-page.ts';
import { reportTables } from './day-report-tables.ts';
import { languageOf, sendProblem, sendUnknown } from './problem.ts';
import { dayReportWords } from './words/day-report.ts';

/** `GET /api/days/YYYY-MM-DD`: the report of a day (日报), as data, `.html` to print, `.csv` for a spreadsheet. For those who oversee the hall. */
export function dayReportRoute(setting: Pick<Setting, 'hall' | 'looks' | 'more' | 'now'>, askers: Askers): Router {
  const router = Router();
  router.get('/:file', (request: Request<{ file: string }>, response: Response, next) => {
    const permission = permits(['leader', 'supervisor', 'audit-admin'], { ...askers.of(request), device: null });
    if (permission !== 'granted')
      return sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
    const [name, ending = 'json', more] = request.params.file.split('.');
    if (more !== undefined || !['json', 'html', 'csv'].includes(ending)) return sendUnknown(request, response, 'route');
    const day = z.iso.date().safeParse(name);
    const today = setting.hall.zone.local(setting.now()).day;
    if (!day.success || day.data > today)
      return sendProblem(request, response, 400, 'invalid', {
        errors: [{ path: 'day', message: 'YYYY-MM-DD, not to come' }],
      });
    send(day.data, ending, request, response).catch(next);
  });
  return router;

  async function send(day: string, ending: string, request: Request, response: Response): Promise<void> {
    const report = await inSteps(dayReport(setting, day));
    const { language } = request.query;
    const wanted = language === 'zh' || language === 'en' ? language : languageOf(request);
    if (ending === 'json') response.json(report);
    else if (ending === 'html') response.type('html').send(dayReportPage(report, wanted));
    else
      response
        .type('text/csv')
        .set('Content-Disposition', `attachment; filename="day-${day}.csv"`)
        .send(csv(reportLines(report, wanted)));
  }
}

/** Between two steps the hub calls the next visitor. */
async function inSteps<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await otherWork();
  }
}

/** The same tables, one under the other. */
function reportLines(report: DayReport, language: Language): (string | number)[][] {
  const words = dayReportWords[language];
  const at = report.madeAt.slice(0, 16).replace('T', ' ');
  return [
    [`${words.title} ${report.day}`, report.running ? words.running(at) : words.made(at)],
    ...reportTables(report, language).flatMap(({ title, columns, rows, total, notes }) => [
      [],
      [title],
      columns,
      ...rows,
      ...(total === null ? [] : [total]),
      ...notes.map((note) => [note]),
    ]),
  ];
}
