import { z } from 'zod';

/** What every part of the description is written with. */
export interface PathWriters {
  schema(of: z.ZodType): object;
  json(of: object): object;
  problem(description: string): object;
  inPath(name: string, description?: string): object;
  language: object;
  page(description: string): object;
}

export const pathWriters: PathWriters = {
  schema: (of) => z.toJSONSchema(of, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }),
  json: (of) => ({ 'application/json': { schema: of } }),
  problem: (description) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  }),
  inPath: (name, description) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...(description === undefined ? {} : { description }),
  }),
  language: { name: 'language', in: 'query', schema: { type: 'string', enum: ['zh', 'en'] } },
  page: (description) => ({ description, content: { 'text/html': { schema: { type: 'string' } } } }),
};
