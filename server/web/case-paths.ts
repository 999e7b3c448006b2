import { CaseDay } from '../../protocol/case-day.ts';
import { CaseReceivers } from '../../protocol/case-receivers.ts';
import { ArchivePage, CasePage } from '../../protocol/case-view.ts';
import { FeesFound } from '../../protocol/fees-view.ts';
import type { PathWriters } from './path-writers.ts';

/** The part of the description about lists of cases. */
export const casePaths = ({ schema, json, problem, inPath, language, page }: PathWriters) => ({
  '/api/cases/day/{day}': {
    get: {
      summary:
        'What was done about cases on a day, YYYY-MM-DD, by person, counter, department and service; with .csv after it, a file',
      parameters: [{ name: 'day', in: 'path', required: true, schema: { type: 'string' } }],
      responses: {
        200: {
          description: 'the numbers that the asker may see',
          content: { ...json(schema(CaseDay)), 'text/csv': { schema: { type: 'string' } } },
        },
        400: problem('invalid'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
  '/api/archive': {
    get: {
      summary: 'All cases by the day of receipt, open or not, for those who oversee the hall and the auditor; no names',
      parameters: ['from', 'to', 'service', 'state', 'after', 'limit'].map((name) => ({
        name,
        in: 'query',
        required: name === 'from' || name === 'to',
        schema: { type: 'string' },
      })),
      responses: {
        200: { description: 'a page', content: json(schema(ArchivePage)) },
        400: problem('invalid'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
  '/api/cases/{id}/contents.html': {
    get: {
      summary: 'The contents of a case’s file (卷内目录), for staff who may see the case; the applicant masked',
      parameters: [inPath('id'), language],
      responses: {
        200: page('the sheet, A4'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
        404: problem('unknown-case'),
      },
    },
  },
  '/api/cases/{id}/receivers': {
    get: {
      summary: 'Who may take a case over, with where they are now, for staff who may see the case',
      parameters: [inPath('id')],
      responses: {
        200: { description: 'people and departments', content: json(schema(CaseReceivers)) },
        401: problem('sign-in'),
        403: problem('not-allowed'),
        404: problem('unknown-case'),
      },
    },
  },
  '/api/fees': {
    get: {
      summary: 'Fee slips by the number of a slip or a case, or by the address in the code of a paper: for the cashier',
      parameters: [{ name: 'find', in: 'query', required: true, schema: { type: 'string' } }],
      responses: {
        200: { description: 'the slips found, paid ones too', content: json(schema(FeesFound)) },
        400: problem('invalid'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
  '/api/fees/day/{day}.csv': {
    get: {
      summary: 'The day’s book of fees, YYYY-MM-DD, with its sums, for a spreadsheet',
      parameters: [{ name: 'day', in: 'path', required: true, schema: { type: 'string', format: 'date' } }],
      responses: {
        200: { description: 'the file', content: { 'text/csv': { schema: { type: 'string' } } } },
        400: problem('invalid'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
  '/api/ledgers/{name}.csv': {
    get: {
      summary: 'A ledger of some days, masked, for a spreadsheet: cases, consultations or agencies',
      parameters: [
        {
          name: 'name',
          in: 'path',
          required: true,
          schema: { type: 'string', enum: ['cases', 'consultations', 'agencies'] },
        },
        { name: 'from', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
        { name: 'to', in: 'query', required: true, schema: { type: 'string', format: 'date' } },
      ],
      responses: {
        200: { description: 'the file, a page after another', content: { 'text/csv': { schema: { type: 'string' } } } },
        400: problem('invalid'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
  '/api/cases': {
    get: {
      summary: 'Cases by page, the nearest limit first: one’s own, one’s department’s, or all for those who oversee',
      parameters: ['state', 'holder', 'unit', 'due', 'after', 'limit', 'number', 'ticket'].map((name) => ({
        name,
        in: 'query',
        required: false,
        schema: { type: 'string' },
      })),
      responses: {
        200: { description: 'a page', content: json(schema(CasePage)) },
        400: problem('invalid'),
        401: problem('sign-in'),
        403: problem('not-allowed'),
      },
    },
  },
});
