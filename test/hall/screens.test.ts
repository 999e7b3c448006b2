import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptDevice } from '../../server/hall/accept-device.ts';
import { signIn, signInFailed } from '../../server/hall/sign-in.ts';
import { anyone, openRoom, type Room } from '../support/room.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());
const admin = () => room.staff('9101');
const pair = () => room.done('pair-device', { kind: 'board', label: '东侧大屏' }, anyone);

describe('a new screen', () => {
  it('[HA19] shows a code of six digits and holds a token that is worth nothing yet', async () => {
    const { device, code, token, expiresAt } = await pair();
    expect(device).toMatchObject({ kind: 'board', label: '东侧大屏', state: 'pending', printer: null });
    expect(code).toMatch(/^\d{6}$/);
    expect(token.length).toBeGreaterThanOrEqual(22);
    expect(Date.parse(expiresAt) - room.clock.now()).toBe(600_000);
    const row = room.db.prepare('SELECT * FROM device').get() as Record<string, unknown>;
    expect([row.token_hash, JSON.stringify(room.store.journal.since(0, 99)).includes(token)]).toEqual([
      room.looks.hashToken(token),
      false,
    ]);
  });

  it('[HA20] is let in by its code, under the name and with the printer it is given', async () => {
    const { device, code } = await pair();
    expect((await room.done('accept-device', { code, label: '大厅东屏', printer: 'k1' }, admin())).device).toEqual({
      id: device.id,
      kind: 'board',
      label: '大厅东屏',
      state: 'accepted',
      printer: 'k1',
    });
    expect(await room.say('accept-device', { code }, admin())).toBe('unknown-code');
  });

  it('[HA20] a code is good for ten minutes and no longer', async () => {
    const { code } = await pair();
    room.clock.pass(600);
    expect(await room.say('accept-device', { code: code === '000000' ? '000001' : '000000' }, admin())).toBe(
      'unknown-code',
    );
    expect(await room.say('accept-device', { code }, admin())).toBe('done');
    const late = await pair();
    room.clock.pass(601);
    expect(await room.say('accept-device', { code: late.code }, admin())).toBe('code-expired');
    const moment = { now: room.clock.now(), seq: 9, day: room.store.day() };
    const device = { ...room.looks.device(late.device.id)!, codeUntil: room.clock.now() - 1 };
    expect(acceptDevice.decide({ device }, { code: late.code }, admin(), moment)).toMatchObject({
      refused: 'code-expired',
    });
  });

  it('[HA20] is not let in with a printer the hall does not have, nor by a clerk', async () => {
    const { code } = await pair();
    expect(await room.say('accept-device', { code, printer: 'k9' }, admin())).toBe('unknown-printer');
    expect(await room.say('accept-device', { code }, room.staff('1001'))).toBe('not-allowed');
    expect(await room.say('accept-device', { code }, anyone)).toBe('sign-in');
  });

  it('[HA21] no more than twenty wait at once; those whose code ran out make room', async () => {
    const codes = new Set<string>();
    for (let i = 0; i < 20; i++) codes.add((await pair()).code);
    expect(codes.size).toBe(20);
    expect(await room.say('pair-device', { kind: 'board', label: '第二十一块' }, anyone)).toBe('too-many-pending');
    room.clock.pass(601);
    expect(await room.say('pair-device', { kind: 'board', label: '第二十一块' }, anyone)).toBe('done');
    expect(room.db.prepare('SELECT count(*) FROM device').pluck().get()).toBe(1);
  });

  it('[HA22] that was lost is shut out, accepted or not, and once is enough', async () => {
    const [accepted, pending] = [await pair(), await pair()];
    await room.done('accept-device', { code: accepted.code }, admin());
    for (const { device } of [accepted, pending]) {
      expect((await room.done('revoke-device', { device: device.id }, admin())).device.state).toBe('revoked');
      expect(await room.say('revoke-device', { device: device.id }, admin())).toBe('wrong-state');
    }
    expect(await room.say('accept-device', { code: pending.code }, admin())).toBe('unknown-code');
    expect(await room.say('revoke-device', { device: 'no-such' }, admin())).toBe('unknown-device');
  });
});

describe('a call for help', () => {
  const ask = (needs: ('hearing' | 'walking')[] | undefined, kiosk = 'k1') =>
    room.done('ask-help', { needs }, room.screen('kiosk', kiosk));

  it('[HA23] from one kiosk is one call, however often it is asked, with what was said last', async () => {
    const first = await ask(undefined);
    room.clock.pass(20);
    const again = await ask(['hearing']);
    await ask(undefined);
    expect([again.help.id, again.help.at]).toEqual([first.help.id, first.help.at]);
    expect((await ask(undefined, 'k2')).help.id).not.toBe(first.help.id);
    expect(room.looks.openHelps().map(({ place, needs }) => [place, needs])).toEqual([
      ['k1', ['hearing']],
      ['k2', []],
    ]);
  });

  it('[HA24] is answered once, by name, and is over when help was given', async () => {
    const {
      help: { id },
    } = await ask(['walking']);
    const guide = room.staff('9001');
    expect((await room.done('answer-help', { help: id }, guide)).help).toMatchObject({ state: 'answered', by: '导办' });
    expect(await room.say('answer-help', { help: id }, room.staff('1001'))).toBe('wrong-state');
    expect((await room.done('cancel-help', { help: id }, guide)).help.state).toBe('over');
    expect([
      await room.say('cancel-help', { help: id }, guide),
      await room.say('answer-help', { help: id }, guide),
      room.looks.openHelps(),
    ]).toEqual(['wrong-state', 'wrong-state', []]);
    expect(await room.say('answer-help', { help: 'h999' }, guide)).toBe('unknown-help');
  });

  it('[HA24] asked again after it is over it is a new call; with the day it is over by itself', async () => {
    const { help } = await ask(undefined);
    await room.done('cancel-help', { help: help.id }, room.screen());
    expect((await ask(undefined)).help.id).not.toBe(help.id);
    room.clock.pass(24 * 3600);
    room.hub.turnDay();
    expect(room.looks.openHelps()).toEqual([]);
  });
});

describe('signing in', () => {
  it('[HA18] wrong PINs are counted for a job number at an address, kept on the disk, and forgiven by the right one', async () => {
    const from = (address: string) => ({ ...anyone, address });
    for (let before = 0; before < 5; before++)
      await room.hub.own(signInFailed, { jobNo: '1001', before }, from('desk'));
    const kept = () =>
      room.db.prepare('SELECT address, failures, locked_until - last_at AS lockMs FROM sign_in_failure').all();
    expect(kept()).toEqual([{ address: 'desk', failures: 5, lockMs: 60_000 - 0 }]);
    await room.hub.own(signInFailed, { jobNo: '1001', before: 0 }, from('elsewhere'));
    await room.hub.own(signIn, { jobNo: '1001', session: 'hash' }, from('desk'));
    expect(kept()).toEqual([{ address: 'elsewhere', failures: 1, lockMs: -room.clock.now() }]);
  });

  it('[HA25] somebody is there from signing in to signing out', async () => {
    expect(room.looks.present('1001')).toBe(false);
    await room.signIn('1001');
    expect(room.looks.present('1001')).toBe(true);
    await room.signOut('1001');
    expect(room.looks.present('1001')).toBe(false);
  });
});
