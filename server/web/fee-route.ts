import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { FeeEntry, FeesFound } from '../../protocol/fees-view.ts';
import { takesFees } from '../cases/cashier.ts';
import { dayOf, feeEntry, feeSlip } from '../views/fees.ts';
import type { Setting } from '../views/setting.ts';
import { pageOfToken } from '../cases/page-of-case.ts';
import type { Askers } from './askers.ts';
import { csv } from './csv.ts';
import { languageOf, sendProblem } from './problem.ts';
import { feeBookWords } from './words/fee-book.ts';

/** More than a hall takes in a day; what is beyond would be missing from the sums. */
const entriesMost = 20_000;
/** The address in the code of a paper ends with the token of its case. */
const tokenAt = /(?:^|[/?=])([\w-]{22})\/?$/;

/** GET /api/fees?find= finds slips; GET /api/fees/day/YYYY-MM-DD.csv is the day's book as a file. */
export function feeRoute(setting: Pick<Setting, 'hall' | 'looks' | 'now'>, askers: Askers): Router {
  const { looks, hall } = setting;
  const router = Router();
  const reader = (request: Request, response: Response): boolean => {
    const { staff } = askers.of(request);
    if (staff && takesFees(looks, staff)) return true;
    sendProblem(request, response, staff ? 403 : 401, staff ? 'not-allowed' : 'sign-in');
    return false;
  };
  router.get('/', (request, response) => {
    if (!reader(request, response)) return;
    const asked = z.strictObject({ find: z.string().trim().min(1).max(200) }).safeParse(request.query);
    if (!asked.success)
      return sendProblem(request, response, 400, 'invalid', { errors: [{ path: 'find', message: '1–200 signs' }] });
    const found: FeesFound = { slips: find(asked.data.find).map((row) => feeSlip(setting, row)) };
    response.json(found);
  });
  router.get('/day/:file', (request: Request<{ file: string }>, response) => {
    if (!reader(request, response)) return;
    const [name = '', ending] = request.params.file.split('.');
    const day = z.iso.date().safeParse(name);
    if (!day.success || ending !== 'csv')
      return sendProblem(request, response, 400, 'invalid', { errors: [{ path: 'day', message: 'YYYY-MM-DD.csv' }] });
    response
      .type('text/csv')
      .set('Content-Disposition', `attachment; filename="fees-${day.data}.csv"`)
      .send(csv(book(day.data, languageOf(request))));
  });
  return router;

  /** By the number of the slip, of the case, or the token in the code. */
  function find(words: string) {
    const bySlip = looks.feesOfSlip(words);
    if (bySlip.length > 0) return bySlip;
    const token = tokenAt.exec(words)?.[1];
    const kase =
      looks.caseByNumber(words.toUpperCase()) ??
      (token === undefined ? null : pageOfToken(looks, token, setting.now()));
    return kase ? looks.feesOfCase(kase.id) : [];
  }

  /** The day's book in the order of the day, then what it adds up to: by way of paying, by person, in all. */
  function book(day: string, language: 'zh' | 'en'): (string | number)[][] {
    const words = feeBookWords[language];
    const entries = looks
      .feeEntries(dayOf(setting, day), entriesMost)
      .map((row) => feeEntry(setting, row))
      .reverse();
    const sums = (title: string, keyOf: (entry: FeeEntry) => string) =>
      [...Map.groupBy(entries, keyOf)].map(([key, of]) => [title, key, '', '', '', '', yuan(of)]);
    return [
      [hall.file.hall.name[language] ?? hall.file.hall.name.zh, day],
      [...words.heads],
      ...entries.map((entry) => [
        entry.at.slice(11, 19),
        words.kinds[entry.yuan < 0 ? 'back' : entry.kind],
        entry.slip ?? '',
        entry.number,
        entry.name[language] ?? entry.name.zh,
        words.methods[entry.method],
        entry.yuan,
        entry.receipt ?? '',
        entry.by.name,
        entry.by.jobNo,
        entry.counter,
      ]),
      ...sums(words.byMethod, ({ method }) => words.methods[method]),
      ...sums(words.byPerson, ({ by }) => `${by.name} ${by.jobNo}`),
      [words.total, '', '', '', '', '', yuan(entries)],
    ];
  }
}

const yuan = (entries: readonly FeeEntry[]): number =>
  entries.reduce((fen, entry) => fen + Math.round(entry.yuan * 100), 0) / 100;
