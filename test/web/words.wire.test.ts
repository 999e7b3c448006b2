import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

let hub: RunningHub;
let kiosk: Caller;
let clerk: Caller;

/** One of every kind of no that the door says, asked for with the given headers. */
async function everyNo(headers: Record<string, string>): Promise<[code: string, answer: Answer][]> {
  const wish = { service: 'ss-card', printer: null };
  return [
    ['invalid', await kiosk.tell('issue-ticket', {}, headers)],
    ['invalid', await kiosk.ask('POST', '/api/commands/issue-ticket', wish, headers)],
    ['sign-in', await kiosk.tell('call-next', { counter: 1 }, headers)],
    ['sign-in', await kiosk.get('/api/session', headers)],
    ['sign-in', await kiosk.get('/api/journal', headers)],
    ['wrong-credentials', await kiosk.ask('POST', '/api/session', { jobNo: '9101', pin: 'wrong' }, headers)],
    ['not-allowed', await clerk.tell('accept-device', { code: '000000' }, headers)],
    ['foreign-origin', await kiosk.get('/api/hall', { ...headers, Origin: 'http://evil.example' })],
    ['unknown-service', await kiosk.tell('issue-ticket', { service: 'none' }, headers)],
    ['unknown-command', await kiosk.tell('none', {}, headers)],
    ['unknown-route', await kiosk.get('/api/none', headers)],
    ['unknown-topic', await kiosk.get('/api/views/none', headers)],
    ['counter-closed', await clerk.tell('call-next', { counter: 1 }, headers)],
    ['too-large', await kiosk.tell('issue-ticket', { service: 'x'.repeat(70_000) }, headers)],
    ['not-json', await kiosk.tell('issue-ticket', wish, { ...headers, 'Content-Type': 'text/plain' })],
    ['key-reused', await kiosk.tell('issue-ticket', { ...wish, language: 'en' }, { ...headers, key: 'used' })],
  ];
}

beforeAll(async () => {
  hub = await startHub();
  kiosk = hub.caller();
  clerk = await hub.caller().signIn('1001');
  await kiosk.done('issue-ticket', { service: 'ss-card', printer: null }, { key: 'used' });
});
afterAll(() => hub.close());

describe('how the door says no', () => {
  it('[W45] every no is a problem with type, title, status, code and detail, in Chinese unless English is asked for first', async () => {
    const languages = [
      [{}, 'zh'],
      [{ 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.8' }, 'zh'],
      [{ 'Accept-Language': 'fr' }, 'zh'],
      [{ 'Accept-Language': 'en' }, 'en'],
      [{ 'Accept-Language': 'en-GB,en;q=0.9,zh;q=0.5' }, 'en'],
    ] as const;
    for (const [headers, language] of languages) {
      for (const [code, { status, body, headers: got }] of await everyNo({ ...headers })) {
        expect({ code, type: got.get('content-type') }).toEqual({
          code,
          type: 'application/problem+json; charset=utf-8',
        });
        expect({ ...body, language }).toMatchObject({ type: 'about:blank', status, code, language });
        for (const words of [body.title, body.detail])
          expect({ code, words }).toEqual({
            code,
            words: expect.stringMatching(language === 'zh' ? /[一-龥]/ : /^[A-Z][^一-龥]*$/),
          });
        expect(`${body.title}${body.detail}`).not.toMatch(/[{}]|undefined|null|NaN/);
      }
    }
  });

  it('[W46] no answer tells of the hub’s inside: no stack, no path, no name of a file or of its database', async () => {
    for (const [, { body }] of await everyNo({}))
      expect(JSON.stringify(body)).not.toMatch(/\bat .+:\d+|node_modules|\.ts\b|SQLITE|\/work\/|\/tmp\/|Error:/);
  });

  it('[W47] every answer carries the strict headers: nothing foreign may run, frame or guess', async () => {
    for (const path of [
      '/',
      '/api/health',
      '/api/hall',
      '/api/none',
      '/api/views/board',
      '/api/openapi.json',
      '/nothing',
    ]) {
      const { headers } = await kiosk.get(path);
      const csp = Object.fromEntries(
        headers
          .get('content-security-policy')!
          .split(';')
          .map((rule) => [rule.trim().split(' ')[0], rule.trim().split(' ').slice(1).join(' ')]),
      );
      expect({ path, csp }).toMatchObject({
        path,
        csp: {
          'default-src': "'none'",
          'script-src': "'self'",
          'style-src': "'self'",
          'connect-src': "'self'",
          'base-uri': "'none'",
          'form-action': "'self'",
          'frame-ancestors': "'none'",
        },
      });
      expect(JSON.stringify(csp)).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBe(null);
      if (path.startsWith('/api/') && path !== '/api/none')
        expect({ path, cache: headers.get('cache-control') }).toEqual({ path, cache: 'no-store' });
    }
  });
});
