import type { RequestHandler } from 'express';
import { type Due, DueQuery } from '../../protocol/due.ts';
import type { Text } from '../../protocol/text.ts';
import type { Calendar } from '../hall/calendar.ts';
import { yearOf } from '../hall/calendar.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import { dueAfter } from '../hall/due.ts';
import { sendProblem } from './problem.ts';
import { dayWords, uncertainWords } from './words/due.ts';

/** GET /api/due?from=YYYY-MM-DD&workingDays=N: anybody may count along. */
export function dueRoute(calendar: Calendar): RequestHandler {
  return (request, response) => {
    const asked = DueQuery.safeParse(request.query);
    if (!asked.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(asked.error) });
    response.json(dueAnswer(asked.data.from, asked.data.workingDays, calendar));
  };
}

/** The day and its sum, with each day's reason in words. */
function dueAnswer(from: string, workingDays: number, calendar: Calendar): Due {
  const { days, ...due } = dueAfter(from, workingDays, calendar);
  const unknown = days.find(({ date }) => calendar.kindOf(date) === 'unknown');
  return {
    ...due,
    days: days.map(({ date, working, why, name }) => ({
      date,
      working,
      kind: why,
      why: whyInWords(why as keyof typeof dayWords, name),
    })),
    ...(unknown && { warning: filled(uncertainWords, { zh: String(yearOf(unknown.date)) }) }),
  };
}

function whyInWords(why: keyof typeof dayWords, name: Text | undefined): Text {
  return name ? filled(dayWords[why].named, name) : dayWords[why].plain;
}

/** Puts a name, or a year, into both languages of a sentence. */
const filled = ({ zh, en = zh }: Text, name: Text): Text => ({
  zh: zh.replace(/\{\w+\}/, () => name.zh),
  en: en.replace(/\{\w+\}/, () => name.en ?? name.zh),
});
