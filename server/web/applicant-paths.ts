import { ProgressAsk } from '../../protocol/case-progress.ts';
import type { PathWriters } from './path-writers.ts';

/** The part of the description about an applicant's own way to a case, its papers, and what a clerk has half entered. */
export const applicantPaths = ({ schema, json, problem, inPath, language, page }: PathWriters) => {
  const kept = { type: ['object', 'null'] };
  const draftOf = (summary: string, [parameter, missing]: [object, string]) => {
    const refused = { 401: problem('sign-in'), 403: problem('not-allowed'), 404: problem(missing) };
    const parameters = [parameter];
    return {
      get: {
        summary: `${summary}; a console’s own words`,
        parameters,
        responses: {
          200: {
            description: 'the draft and when it was kept, or null',
            content: json({ type: 'object', properties: { draft: kept, at: { type: ['string', 'null'] } } }),
          },
          ...refused,
        },
      },
      put: {
        summary: 'Keeps it, sealed, 16 KiB at most; gone when it is done, or a day later',
        parameters,
        requestBody: {
          required: true,
          content: json({ type: 'object', properties: { draft: { type: 'object' } }, required: ['draft'] }),
        },
        responses: { 204: { description: 'kept' }, 400: problem('invalid'), ...refused },
      },
      delete: { summary: 'Lets it go', parameters, responses: { 204: { description: 'gone' }, ...refused } },
    };
  };
  return {
    '/api/progress': {
      post: {
        summary:
          'The key to a case’s own page, by its number and the last four signs of the applicant’s identity number or phone. Every answer takes the same time; a wrong number and a wrong factor are answered in the same words',
        requestBody: { required: true, content: json(schema(ProgressAsk)) },
        responses: {
          200: {
            description: 'the key, for `/c/TOKEN` and the topic `case-progress/TOKEN`',
            content: json({ type: 'object', properties: { token: { type: 'string' } }, required: ['token'] }),
          },
          400: problem('invalid'),
          404: problem('no-such-case'),
          429: problem('asked-too-often, with retryAfterS'),
        },
      },
    },
    '/api/progress/{token}/papers/{n}.html': {
      get: {
        summary: 'A paper of the case as it was issued, for its applicant, the name masked',
        parameters: [inPath('token'), inPath('n', 'which of its papers, from 1'), language],
        responses: { 200: page('the sheet, A4'), 404: problem('unknown-paper') },
      },
    },
    '/api/cases/{id}/papers/{number}.html': {
      get: {
        summary:
          'The same for staff who may see the case; with the full name for a quarter of an hour after they made it out or opened it (`open-paper`)',
        parameters: [inPath('id'), inPath('number', 'the paper’s number'), language],
        responses: {
          200: page('the sheet, A4'),
          401: problem('sign-in'),
          403: problem('not-allowed'),
          404: problem('unknown-case, unknown-paper'),
        },
      },
    },
    '/api/drafts/{ticket}': draftOf('What was ticked and typed of a visitor in service and is not decided yet', [
      inPath('ticket', 'the ticket’s id; only for whoever serves it'),
      'unknown-ticket',
    ]),
    '/api/drafts/case/{case}': draftOf('A step of a case half written, for whoever writes it', [
      inPath('case', 'for whoever may see it, each with words of their own'),
      'unknown-case',
    ]),
  };
};
