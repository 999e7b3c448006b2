import type { Request, Response } from 'express';
import type { GuideLack } from '../../protocol/guide.ts';
import type { Unknown } from '../../protocol/refusals.ts';
import type { Problem } from '../../protocol/wire.ts';
import type { Hall } from '../hall/hall.ts';
import type { No, Refusal } from '../hall/verb.ts';
import { type ProblemCode, problemWords, unknownDetail, unknownWords } from './words/problems.ts';
import { guideLackWords } from './words/guide.ts';
import { notIssuingWords, otherWords, refusalWords, stateWords } from './words/refusals.ts';

type Language = 'zh' | 'en';

/** English for whoever asks for it before Chinese; Chinese for everybody else. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}

const fill = (sentence: string, values: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** RFC 9457, never a stack. */
export function sendProblem(
  request: Request,
  response: Response,
  status: number,
  code: ProblemCode,
  more: Partial<Problem> = {},
): void {
  const words = problemWords[languageOf(request)][code];
  const problem: Problem = {
    type: 'about:blank',
    title: words.title,
    status,
    code,
    detail: fill(words.detail, { retryAfterS: more.retryAfterS ?? 0 }),
    ...more,
  };
  if (more.retryAfterS !== undefined) response.set('Retry-After', String(more.retryAfterS));
  response.status(status).type('application/problem+json').send(JSON.stringify(problem));
}

export function sendUnknown(request: Request, response: Response, what: Unknown): void {
  const language = languageOf(request);
  const problem: Problem = {
    type: 'about:blank',
    title: unknownWords[language][what],
    status: 404,
    code: `unknown-${what}`,
    detail: unknownDetail[language],
  };
  response.status(404).type('application/problem+json').send(JSON.stringify(problem));
}

/** A no of a verb, in the language asked for. */
export function sendNo(request: Request, response: Response, no: No, hall: Hall): void {
  if ('unknown' in no) return sendUnknown(request, response, no.unknown);
  if ('slowDownS' in no) return sendProblem(request, response, 429, 'slow-down', { retryAfterS: no.slowDownS });
  const problem: Problem = { type: 'about:blank', status: 409, ...noInWords(no, hall, languageOf(request)) };
  response.status(409).type('application/problem+json').send(JSON.stringify(problem));
}

/** A refusal as it is said, also where nothing was commanded yet. */
export function noInWords(
  no: Refusal,
  hall: Hall,
  language: Language,
): { code: string; title: string; detail: string } {
  const words = otherWords[language][`${no.refused}:${no.values?.of}`] ?? refusalWords[language][no.refused];
  const values: Record<string, string | number> = { ...no.values };
  if (typeof values.state === 'string') values.state = stateWords[language][values.state] ?? values.state;
  if (no.refused === 'guide-incomplete')
    values.lacks = String(values.lacks)
      .split(' ')
      .map((lack) => guideLackWords[language][lack as GuideLack])
      .join(language === 'zh' ? '、' : ', ');
  if (no.refused === 'not-issuing') values.reason = notIssuing(no.values ?? {}, hall, language);
  return { code: no.refused, title: words.title, detail: fill(words.detail, values) };
}

function notIssuing(values: Record<string, string | number>, hall: Hall, language: Language): string {
  const next = Number(values.nextOpenAt ?? 0);
  if (next === 0) return notIssuingWords[language].unknown;
  const why = values.why as keyof (typeof notIssuingWords)['zh'];
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: hall.file.hall.timezone,
  });
  return fill(notIssuingWords[language][why] ?? notIssuingWords[language].unknown, { next: format.format(next) });
}
