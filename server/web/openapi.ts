import { answers } from '../../protocol/answers.ts';
import { AttendanceSheet, AttendanceView } from '../../protocol/attendance-view.ts';
import { CalendarOfYearAnswer, CalendarView } from '../../protocol/calendar.ts';
import { OpenMattersView } from '../../protocol/open-matters-view.ts';
import { BreachesView, OwnBreachesView } from '../../protocol/breaches.ts';
import { FeesView } from '../../protocol/fees-view.ts';
import { CasesView, CaseView } from '../../protocol/case-view.ts';
import { commands, IdempotencyKey } from '../../protocol/commands.ts';
import { Due } from '../../protocol/due.ts';
import { HallFile } from '../../protocol/hall-file.ts';
import { refusalCodes } from '../../protocol/refusals.ts';
import {
  BoardView,
  ConsoleView,
  CounterView,
  DeskView,
  HallView,
  KioskView,
  RotaView,
  LeaveView,
  MyDayView,
  MyLeaveView,
  PhotosView,
  MyMonthView,
  MyPostView,
  TicketView,
} from '../../protocol/views.ts';
import { mayOf } from '../hub.ts';
import { casePaths } from './case-paths.ts';
import { applicantPaths } from './applicant-paths.ts';
import { documentPaths } from './document-paths.ts';
import { guidePaths } from './guide-paths.ts';
import { pathWriters } from './path-writers.ts';
import { slipPaths } from './slip-paths.ts';

const { schema, json, problem } = pathWriters;

/** OpenAPI 3.1 of the whole wire, made from the same schemas that check it. */
export function openApi(version: string): object {
  const views = {
    BoardView,
    CounterView,
    DeskView,
    ConsoleView,
    KioskView,
    TicketView,
    HallView,
    LeaveView,
    MyLeaveView,
    PhotosView,
    MyDayView,
    MyMonthView,
    MyPostView,
    AttendanceView,
    RotaView,
    CalendarView,
    CaseView,
    CasesView,
    OpenMattersView,
    BreachesView,
    OwnBreachesView,
    FeesView,
  };
  return {
    openapi: '3.1.0',
    info: { title: '号角 Haojiao', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths: {
      '/api/health': {
        get: {
          summary: 'Is the hub well, and what does it promise',
          responses: {
            200: { description: 'well', content: json({ type: 'object' }) },
            503: { description: 'cannot write' },
          },
        },
      },
      '/api/hall': {
        get: {
          summary: 'The hall: hours, zones, queues, services with guides, counters',
          responses: { 200: { description: 'the hall', content: json({ type: 'object' }) } },
        },
      },
      '/api/device': {
        get: {
          summary: 'Which screen am I to the hub, and which printer is mine',
          responses: { 200: { description: 'the device, or null', content: json({ type: 'object' }) } },
        },
      },
      '/api/session': {
        post: {
          summary: 'Sign in with job number and PIN',
          requestBody: {
            required: true,
            content: json({
              type: 'object',
              properties: { jobNo: { type: 'string' }, pin: { type: 'string' } },
              required: ['jobNo', 'pin'],
            }),
          },
          responses: {
            200: { description: 'signed in; sets the session cookie' },
            401: problem('wrong-credentials'),
            429: problem('locked'),
          },
        },
        get: { summary: 'Who am I', responses: { 200: { description: 'the session' }, 401: problem('sign-in') } },
        delete: { summary: 'Sign out', responses: { 204: { description: 'signed out' } } },
      },
      '/api/views/{topic}': {
        get: {
          summary: 'The view a screen would get',
          parameters: [
            {
              name: 'topic',
              in: 'path',
              required: true,
              schema: { type: 'string' },
              description:
                'board, board/ZONE, counter/N, desk/N, console/N, intake/N, kiosk, ticket/TOKEN, hall, photos, leave, leave/JOBNO, my-post/JOBNO, my-day/JOBNO, my-month/JOBNO/YYYY-MM, case/ID, cases/mine/JOBNO, cases/unit/DEPARTMENT, cases/due, cases/due/DEPARTMENT, open-matters/JOBNO',
            },
          ],
          responses: {
            200: {
              description: 'the view',
              content: json({
                type: 'object',
                properties: {
                  topic: { type: 'string' },
                  version: { type: 'integer' },
                  view: { anyOf: Object.keys(views).map((name) => ({ $ref: `#/components/schemas/${name}` })) },
                },
              }),
            },
            401: problem('sign-in'),
            403: problem('not-allowed'),
            404: problem('unknown-topic'),
          },
        },
      },
      '/api/attendance/{month}': {
        get: {
          summary: 'The attendance sheet of a month, YYYY-MM; with .csv after it, a file for a spreadsheet',
          parameters: [{ name: 'month', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: {
              description: 'the rows that the asker may see',
              content: { ...json(schema(AttendanceSheet)), 'text/csv': { schema: { type: 'string' } } },
            },
            400: problem('invalid'),
            401: problem('sign-in'),
          },
        },
      },
      ...documentPaths(pathWriters),
      ...guidePaths(pathWriters),
      ...applicantPaths(pathWriters),
      ...slipPaths(pathWriters),
      ...casePaths(pathWriters),
      '/api/due': {
        get: {
          summary: 'When so many working days after a day are over; the day itself is not counted',
          parameters: [
            { name: 'from', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
            { name: 'workingDays', in: 'query', required: true, schema: { type: 'integer', minimum: 0, maximum: 366 } },
          ],
          responses: {
            200: { description: 'the day and its sum', content: json(schema(Due)) },
            400: problem('invalid'),
          },
        },
      },
      '/api/calendar/{year}': {
        get: {
          summary: 'The holidays and make-up days of a year, as the hall counts them',
          parameters: [{ name: 'year', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: {
              description: 'the days; `known` is false for a year nobody has entered',
              content: json(schema(CalendarOfYearAnswer)),
            },
            400: problem('invalid'),
          },
        },
      },
      '/api/journal': {
        get: {
          summary: 'What was done, in order',
          parameters: [
            { name: 'since', in: 'query', schema: { type: 'integer', minimum: 0 } },
            { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 1000 } },
          ],
          responses: {
            200: { description: 'entries after `since`, and the head', content: json({ type: 'object' }) },
            401: problem('sign-in'),
            403: problem('not-allowed'),
          },
        },
      },
      ...Object.fromEntries(
        Object.entries(commands).map(([name, body]) => [
          `/api/commands/${name}`,
          {
            post: {
              summary: name,
              description: `May: ${mayOf(name).join(', ')}`,
              parameters: [{ name: 'Idempotency-Key', in: 'header', required: true, schema: schema(IdempotencyKey) }],
              requestBody: { required: true, content: json(schema(body)) },
              responses: {
                200: { description: 'done', content: json(withSeq(schema(answers[name as keyof typeof answers]))) },
                400: problem('invalid'),
                401: problem('sign-in'),
                403: problem('not-allowed'),
                404: problem('unknown-…'),
                409: problem('a refusal'),
                422: problem('key-reused'),
                429: problem('slow-down'),
                503: problem('cannot-write'),
              },
            },
          },
        ]),
      ),
    },
    components: {
      schemas: {
        ...Object.fromEntries(Object.entries(views).map(([name, of]) => [name, schema(of)])),
        HallFile: schema(HallFile),
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            retryAfterS: { type: 'integer' },
            code: { type: 'string', description: `refusals: ${refusalCodes.join(', ')}` },
            errors: {
              type: 'array',
              items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
            },
          },
        },
      },
      securitySchemes: {
        staff: { type: 'apiKey', in: 'cookie', name: 'haojiao' },
        device: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function withSeq(answer: { properties?: object; required?: string[] }): object {
  return {
    ...answer,
    properties: { seq: { type: 'integer' }, ...answer.properties },
    required: ['seq', ...(answer.required ?? [])],
  };
}
