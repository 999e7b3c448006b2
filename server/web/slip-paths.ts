import { Letterhead } from '../../protocol/letterhead.ts';
import { Sample } from '../../protocol/sample-slip.ts';
import type { PathWriters } from './path-writers.ts';

/** The part of the description about slips as pictures and bytes, and the sounds of calls. */
export const slipPaths = ({ schema, json, problem, inPath }: PathWriters) => {
  const refused = { 401: problem('sign-in'), 403: problem('not-allowed') };
  const sound = { description: 'the sound', content: { 'audio/wav': {} } };
  return {
    '/api/paper': {
      get: {
        summary: 'What virtual printers printed, for the hall’s own screens and staff',
        responses: { 200: { description: 'the slips', content: json({ type: 'object' }) }, ...refused },
      },
    },
    '/api/paper/{slip}': {
      get: {
        summary: 'One slip: ID.svg as it looks, ID.bin the bytes as they were sent',
        parameters: [inPath('slip')],
        responses: {
          200: { description: 'the slip', content: { 'image/svg+xml': {}, 'application/octet-stream': {} } },
          ...refused,
          404: problem('unknown-route'),
        },
      },
    },
    '/api/slip-preview': {
      post: {
        summary: 'How a slip would look with a letterhead; nothing is kept',
        requestBody: { required: true, content: json(schema(Sample.extend({ letterhead: Letterhead }))) },
        responses: {
          200: {
            description: 'the picture',
            content: json({ type: 'object', properties: { svg: { type: 'string' } }, required: ['svg'] }),
          },
          400: problem('invalid'),
          ...refused,
        },
      },
    },
    '/api/voice/chime.wav': { get: { summary: 'The sound before a call', responses: { 200: sound } } },
    '/api/voice/{name}': {
      get: {
        summary: 'A clip of an announcement, named by its content: the same for good',
        parameters: [inPath('name')],
        responses: { 200: sound, 404: problem('unknown-route') },
      },
    },
    '/api/openapi.json': {
      get: {
        summary: 'This description',
        responses: { 200: { description: 'OpenAPI 3.1', content: json({ type: 'object' }) } },
      },
    },
  };
};
