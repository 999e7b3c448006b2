import { DayReport } from '../../protocol/day-report.ts';
import { LeavePreview } from '../../protocol/leave-preview.ts';
import type { PathWriters } from './path-writers.ts';

/** The part of the description about papers and pictures: leaves and their form, photos, the rota and the report of a day to print. */
export const documentPaths = ({ schema, json, problem }: PathWriters) => ({
  '/api/leaves/preview': {
    get: {
      summary:
        'What a leave would be if the person signed in asked for it now: length, way, what hinders it. Nothing is kept',
      parameters: [
        {
          name: 'draft',
          in: 'query',
          required: true,
          schema: { type: 'string' },
          description: 'JSON: {kind, from, to, handOverTo?, substitute?} as request-leave takes them',
        },
      ],
      responses: {
        200: {
          description: 'the preview',
          content: json({ type: 'object', properties: { preview: schema(LeavePreview) } }),
        },
        400: problem('invalid'),
        401: problem('sign-in'),
        409: problem('leave-too-long'),
      },
    },
  },
  '/api/leaves/{id}': {
    get: {
      summary: 'One leave with its reason and phone: for the person, whoever signs or files it, and the auditor',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: { description: 'the leave', content: json({ type: 'object' }) },
        401: problem('sign-in'),
        403: problem('not-allowed'),
        404: problem('unknown-leave'),
      },
    },
  },
  '/api/leaves/{id}/form.html': {
    get: {
      summary: 'Its form, a page of A4 to print, sign and seal',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'language', in: 'query', schema: { enum: ['zh', 'en'] } },
      ],
      responses: {
        200: { description: 'the form', content: { 'text/html': { schema: { type: 'string' } } } },
        401: problem('sign-in'),
        403: problem('not-allowed'),
        404: problem('unknown-leave'),
      },
    },
  },
  '/api/photos/{id}': {
    get: {
      summary: 'The photo of somebody who stands a counter; its address changes with the picture',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: { description: 'the photo', content: { 'image/jpeg': {}, 'image/png': {} } },
        404: problem('unknown-route'),
      },
    },
  },
  '/api/rota/{month}.html': {
    get: {
      summary: 'The rota of a month as a sheet to print',
      parameters: [
        { name: 'month', in: 'path', required: true, schema: { type: 'string' }, description: 'YYYY-MM' },
        { name: 'language', in: 'query', schema: { type: 'string', enum: ['zh', 'en'] } },
      ],
      responses: {
        200: { description: 'the sheet, A4 landscape', content: { 'text/html': {} } },
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
  '/api/days/{day}': {
    get: {
      summary:
        'The report of a day (日报), YYYY-MM-DD: tickets, counters, posts and cases with their sums; with .html after it sheets of A4, with .csv a file',
      parameters: [
        { name: 'day', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'language', in: 'query', schema: { type: 'string', enum: ['zh', 'en'] } },
      ],
      responses: {
        200: {
          description: 'the report',
          content: { ...json(schema(DayReport)), 'text/html': {}, 'text/csv': { schema: { type: 'string' } } },
        },
        400: problem('invalid'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
});
