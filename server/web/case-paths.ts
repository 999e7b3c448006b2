import type { z } from 'zod';
import { CasePage } from '../../protocol/case-view.ts';

interface Writers {
  schema(of: z.ZodType): object;
  json(of: object): object;
  problem(description: string): object;
}

/** The part of the description about lists of cases. */
export const casePaths = ({ schema, json, problem }: Writers) => ({
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
