import { GuideVersion, KeptGuide } from '../../protocol/guide.ts';
import type { PathWriters } from './path-writers.ts';

/** The part of the description about guides (办事指南) and their model forms. */
export const guidePaths = ({ schema, json, problem, inPath, language, page }: PathWriters) => ({
  '/api/guides/{service}': {
    get: {
      summary: 'The guide in force of a matter, for anyone',
      parameters: [inPath('service')],
      responses: {
        200: { description: 'the guide, its version and from which day it holds', content: json({ type: 'object' }) },
        404: problem('unknown-service'),
      },
    },
  },
  '/api/guides/{service}.html': {
    get: {
      summary: 'The same as a sheet of A4 to print',
      parameters: [inPath('service'), language],
      responses: { 200: page('the sheet'), 404: problem('unknown-service') },
    },
  },
  '/api/guides/{service}/samples/{n}.html': {
    get: {
      summary: 'A model form (示范文本) of the guide in force as a sheet of A4, for anyone',
      parameters: [inPath('service'), inPath('n', 'which of its model forms, from 1'), language],
      responses: { 200: page('the sheet'), 404: problem('unknown-file') },
    },
  },
  '/api/guides/{service}/versions': {
    get: {
      summary: 'All versions of a guide with their texts, for those who write and approve them, and the auditor',
      parameters: [inPath('service')],
      responses: {
        200: {
          description: 'the versions',
          content: json({
            type: 'object',
            properties: { versions: { type: 'array', items: schema(GuideVersion.extend({ guide: KeptGuide })) } },
          }),
        },
        401: problem('sign-in'),
        403: problem('not-allowed'),
        404: problem('unknown-service'),
      },
    },
  },
  '/api/guides/files/{mark}': {
    get: {
      summary: 'The file of a model form, by the mark its guide names it by; the same for good',
      parameters: [inPath('mark')],
      responses: {
        200: { description: 'the file', content: { 'image/png': {}, 'image/jpeg': {}, 'application/pdf': {} } },
        404: problem('unknown-file'),
      },
    },
  },
});
