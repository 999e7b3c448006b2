import type { Request, Response } from 'express';
import { expect, it } from 'vitest';
import { catchFaults } from '../../server/web/body.ts';

/** What is sent when a request fails with this. */
function sentFor(error: Error): { status: number; code: string; logged: string[] } {
  const logged: string[] = [];
  const sent = { status: 0, code: '' };
  const response = {
    headersSent: false,
    set: () => response,
    type: () => response,
    status(status: number) {
      sent.status = status;
      return response;
    },
    send(text: string) {
      sent.code = JSON.parse(text).code;
      return response;
    },
  };
  const request = { method: 'GET', path: '/api/views/board', acceptsLanguages: () => 'zh' };
  catchFaults({ error: (_, message) => logged.push(message) })(
    error,
    request as unknown as Request,
    response as unknown as Response,
    () => undefined,
  );
  return { ...sent, logged };
}

it('[W48] a disk that cannot be read just then is told as one that cannot be written, not as a fault', () => {
  const unreadable = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_READ' });
  expect(sentFor(unreadable)).toEqual({ status: 503, code: 'cannot-write', logged: ['a request failed'] });
  expect(sentFor(new Error('broken promise'))).toEqual({ status: 500, code: 'fault', logged: ['a request failed'] });
});
