import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { isDiskTrouble } from '../store/disk-trouble.ts';
import { sendProblem } from './problem.ts';

const bodyMost = 64 * 1024;
const depthMost = 32;
/** Keys that reach an object's prototype where code is careless. They are never valid here. */
const forbidden = new Set(['__proto__', 'prototype', 'constructor']);

/** What kind of body it is was looked at before. */
const parse = express.json({ limit: bodyMost, strict: true, type: () => true });

/** Reads a JSON body, or says what is wrong with it: not JSON, too large, too deep, or with keys nobody may use. */
export const readBody: RequestHandler = (request, response, next) => {
  const { 'content-type': type, 'content-length': length } = request.headers;
  // As every screen of ours says it; others may add a charset.
  if (type !== 'application/json' && request.is('application/json') === false && length !== '0') {
    sendProblem(request, response, 415, 'not-json');
    return;
  }
  parse(request, response, (error?: unknown) => {
    if (error) return refuseBody(error, request, response);
    const fault = faultIn(request.body);
    if (fault) sendProblem(request, response, 400, 'invalid', { errors: [fault] });
    else next();
  });
};

function refuseBody(error: unknown, request: Request, response: Response): void {
  const { type, status } = error as { type?: string; status?: number };
  if (type === 'entity.too.large') sendProblem(request, response, 413, 'too-large');
  else if (type === 'encoding.unsupported' || type === 'charset.unsupported')
    sendProblem(request, response, 415, 'not-json');
  else
    sendProblem(request, response, status === 400 ? 400 : 400, 'invalid', {
      errors: [{ path: '', message: 'not whole JSON' }],
    });
}

function faultIn(body: unknown): { path: string; message: string } | null {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthMost) return { path: '', message: `deeper than ${depthMost} levels` };
    const below: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue;
      for (const key of Object.keys(value)) {
        if (forbidden.has(key)) return { path: key, message: 'not a field of this hall' };
        below.push((value as Record<string, unknown>)[key]);
      }
    }
    level = below;
  }
  return null;
}

/** The door catches every fault once: logged with its cause, told without it. */
export function catchFaults(log: { error(fields: object, message: string): void }) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error);
    if (error instanceof URIError) return sendProblem(request, response, 400, 'invalid');
    log.error({ err: error, method: request.method, path: request.path }, 'a request failed');
    // Who asks may not even be known: a disk that cannot be read is no fault of the hub, and passes.
    if (isDiskTrouble(error)) sendProblem(request, response, 503, 'cannot-write', { retryAfterS: 2 });
    else sendProblem(request, response, 500, 'fault');
  };
}
