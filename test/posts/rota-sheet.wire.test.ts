import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../support/caller.ts';
import { type RunningHub, startHub } from '../support/running-hub.ts';

const year = new Date().getUTCFullYear() + 1;
const month = `${year}-05`;
let hub: RunningHub;
let leader: Caller;

beforeAll(async () => {
  hub = await startHub();
  leader = await hub.caller().signIn('9002');
});
afterAll(async () => {
  leader.close();
  await hub.close();
});

describe('the month sheet over HTTP', () => {
  it('[PO111] is a page of its own for those who plan, in the language asked for, that runs nothing and loads nothing', async () => {
    await leader.done('fill-rota', { from: `${month}-01`, to: `${month}-07`, rule: 'turns' });
    const { status, headers, body } = await leader.get(`/api/rota/${month}.html`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    expect(body).toContain(`${year} 年 5 月排班表`);
    expect(body).toContain('甲1');
    expect((await leader.get(`/api/rota/${month}.html?language=en`)).body).toContain(`Rota for ${month}`);
  });

  it('[PO111] is nobody else’s, and of no other month than one that is', async () => {
    const clerk = await hub.caller().signIn('1001');
    const statusOf = async (caller: Caller, file: string) => (await caller.get(`/api/rota/${file}`)).status;
    expect([
      await statusOf(hub.caller(), `${month}.html`),
      await statusOf(clerk, `${month}.html`),
      await statusOf(leader, `${year}-13.html`),
      await statusOf(leader, month),
    ]).toEqual([401, 403, 404, 404]);
  });

  it('[PO109] the view is drawn again for who watches it when the rota changes, and there is none of a month that is none', async () => {
    const watcher = await leader.watch([`rota/${month}`, 'rota/2026-13']);
    expect(watcher.refused).toEqual({ 'rota/2026-13': 'unknown-topic' });
    expect(watcher.view().days.map(({ leader: of }: { leader: string | null }) => of)).toEqual(Array(31).fill(null));
    await leader.done('set-duty-leader', { day: `${month}-02`, staff: '9002' });
    await watcher.until(() => watcher.view().days[1].leader === '9002');
    for (const topic of ['rota/next', 'rota', `rota/${month}-01`])
      expect((await leader.get(`/api/views/${topic}`)).status).toBe(404);
  });
});
