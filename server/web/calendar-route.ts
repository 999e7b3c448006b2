import type { RequestHandler } from 'express';
import type { Looks } from '../hall/looks.ts';
import { sendProblem } from './problem.ts';

/** GET /api/calendar/YYYY: the holidays and make-up days of a year as the hall counts them; public, as the notice is. */
export function calendarRoute(looks: Looks): RequestHandler<{ year: string }> {
  return (request, response) => {
    const year = /^\d{4}$/.test(request.params.year) ? Number(request.params.year) : null;
    if (year === null)
      return sendProblem(request, response, 400, 'invalid', { errors: [{ path: 'year', message: 'YYYY' }] });
    const days = looks.calendarYear(year);
    response.json({
      year,
      known: days !== null,
      days: (days ?? []).map(({ date, kind, name }) => ({ date, kind, ...(name && { name }) })),
    });
  };
}
