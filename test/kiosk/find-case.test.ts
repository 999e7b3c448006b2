import { afterEach, expect, test, vi } from 'vitest';
import { findCase } from '../../ui/find-case.ts';

const answers = (response: () => Response) => vi.stubGlobal('fetch', async () => response());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('[K43] what the hub says of a case is told apart: found, not found, tried too often, out of order', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  answers(() => Response.json({ token: 'abcdefgh' }));
  expect(await findCase('LJ-20261123-0195', '204X')).toEqual({ kind: 'found', token: 'abcdefgh' });
  answers(() => Response.json({}, { status: 404 }));
  expect(await findCase('LJ-20261123-0195', '204X')).toEqual({ kind: 'none' });
  answers(() => Response.json({}, { status: 429, headers: { 'Retry-After': '600' } }));
  expect(await findCase('LJ-20261123-0195', '204X')).toEqual({ kind: 'locked', until: 600_000 });
  answers(() => Response.json({}, { status: 503 }));
  expect(await findCase('LJ-20261123-0195', '204X')).toEqual({ kind: 'cut' });
});

test('[K43] an answer cut off half way is none: it may be asked again', async () => {
  answers(() => new Response('{"token":"abcd'));
  expect(await findCase('LJ-20261123-0195', '204X')).toEqual({ kind: 'cut' });
});
