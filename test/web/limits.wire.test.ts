import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/caller.ts';
import { PlayedClock } from '../support/played-clock.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';
import { smallHall } from '../support/small-hall.ts';
import { Elsewhere } from './elsewhere.ts';

const budget = 20;
const pauseS = 60;
const clock = new PlayedClock('2026-11-23T10:00+08:00');
let strict: RunningHub;
let modest: RunningHub;

beforeAll(async () => {
  [strict, modest] = await Promise.all([
    startHub({ env: { RATE_LIMIT: String(budget) } }),
    startHub({
      hall: smallHall((file) => {
        file.rules.secondsBetweenTickets = pauseS;
        file.services[1]!.dailyLimit = 2;
        file.queues[1]!.dailyLimit = 3;
      }),
      env: clock.env(),
    }),
  ]);
});
afterAll(async () => {
  await Promise.all([strict.close(), modest.close()]);
  clock.remove();
});

describe('who asks too often', () => {
  it('[W61] more requests a minute than the hall allows are told to slow down, each device and address for itself', async () => {
    const leader = await strict.caller().signIn('9002');
    const kiosk = new Elsewhere(strict.url);
    const { code, token } = await kiosk.done('pair-device', { kind: 'kiosk', label: '一号机' });
    await leader.done('accept-device', { code });

    const flood = async (ask: () => Promise<Answer>): Promise<Answer[]> => {
      const answers = [];
      do answers.push(await ask());
      while (answers.at(-1)!.status !== 429 && answers.length <= budget + 1);
      return answers;
    };
    const nobody = await flood(() => kiosk.get('/api/hall'));
    const slowed = nobody.at(-1)!;
    expect(slowed).toMatchObject({
      status: 429,
      body: { status: 429, code: 'slow-down', retryAfterS: expect.any(Number) },
    });
    expect(Number(slowed.headers.get('retry-after'))).toBe(slowed.body.retryAfterS);
    expect(slowed.body.retryAfterS).toBeGreaterThanOrEqual(1);
    expect(slowed.body.retryAfterS).toBeLessThanOrEqual(60);
    expect(nobody.length).toBeLessThan(budget);

    const screen = await flood(() => kiosk.get('/api/views/kiosk', { Authorization: `Bearer ${token}` }));
    expect(screen.map(({ status }) => status)).toEqual([...Array<number>(budget).fill(200), 429]);
    const person = await flood(() => leader.get('/api/session'));
    expect(person.filter(({ status }) => status === 200).length).toBe(budget - 1);
    expect((await kiosk.get('/api/health')).status).toBe(200);
    kiosk.close();
  });

  it('[W62] a kiosk pauses between two tickets; the same tap goes through once the pause is over; staff need not wait', async () => {
    const kiosk = modest.caller();
    const wish = { service: 'ss-card', printer: null };
    expect((await kiosk.tell('issue-ticket', wish)).status).toBe(200);
    const early = await kiosk.tell('issue-ticket', wish, { key: 'the-second-tap' });
    expect(early).toMatchObject({ status: 429, body: { code: 'slow-down' } });
    expect(early.body.retryAfterS).toBeGreaterThan(0);
    expect(early.body.retryAfterS).toBeLessThanOrEqual(pauseS);
    expect(early.headers.get('retry-after')).toBe(String(early.body.retryAfterS));
    const guide = await new Elsewhere(modest.url).signIn('9001');
    for (let i = 0; i < 3; i++) expect((await guide.tell('issue-ticket', wish)).status).toBe(200);
    guide.close();
    clock.turn('2026-11-23T10:05+08:00');
    let later = early;
    while (later.status === 429) later = await kiosk.tell('issue-ticket', wish, { key: 'the-second-tap' });
    expect(later).toMatchObject({ status: 200, body: { ticket: { number: 'A005' } } });
    expect(later.headers.get('idempotent-replay')).toBe(null);
  });

  it('[W63] a service and a queue give no more numbers a day than the hall says', async () => {
    const guide = await new Elsewhere(modest.url).signIn('9001');
    const give = async (service: string) => guide.tell('issue-ticket', { service, printer: null });
    expect([(await give('pension')).status, (await give('pension')).status]).toEqual([200, 200]);
    expect(await give('pension')).toMatchObject({
      status: 409,
      body: { code: 'daily-limit', detail: expect.stringContaining('2') },
    });
    expect((await give('ss-card')).status).toBe(200);
    for (let i = 0; i < 3; i++) expect((await give('id-card')).status).toBe(200);
    expect(await give('id-card')).toMatchObject({
      status: 409,
      body: { code: 'daily-limit', detail: expect.stringContaining('3') },
    });
    guide.close();
  });

  it('[W64] one person has one live number in a queue, told by identity number or phone; once it is over another is given', async () => {
    const guide = await new Elsewhere(modest.url).signIn('9001');
    const give = (holder: object, service = 'ss-card') =>
      guide.tell('issue-ticket', { service, printer: null, holder });
    const first = (await give({ name: '周玉兰', idNo: '33020319560218204x' })).body.ticket;
    expect(await give({ idNo: '33020319560218204X' })).toMatchObject({
      status: 409,
      body: { code: 'one-live-ticket', detail: expect.stringContaining(first.number) },
    });
    expect((await give({ name: '周玉兰' })).status).toBe(200);
    expect((await give({ phone: '138 1234 5210' })).status).toBe(200);
    expect(await give({ phone: '138-1234-5210' })).toMatchObject({ status: 409, body: { code: 'one-live-ticket' } });
    await guide.done('cancel-ticket', { ticket: first.id, reason: '改日再来' });
    expect((await give({ idNo: '33020319560218204X' })).status).toBe(200);
    guide.close();
  });
});
