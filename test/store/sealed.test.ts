import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealWith } from '../../server/store/seal.ts';
import { openRoom, type Room } from '../support/room.ts';

const holder = { name: '欧阳若兰', idNo: '330203196003152041', phone: '13857415210' };
/** Names, numbers, and the ways in which a program might have written them. */
const traces = Object.values(holder).flatMap((text) => [
  text,
  JSON.stringify(text).slice(1, -1),
  encodeURIComponent(text),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('hex'),
]);

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());
const everythingKept = () =>
  readdirSync(room.dir)
    .filter((name) => /^hub\.db/.test(name))
    .map((name) => ({ name, bytes: readFileSync(join(room.dir, name)) }));
const foundIn = (words: string[]) =>
  everythingKept().flatMap(({ name, bytes }) =>
    words.filter((word) => bytes.includes(word)).map((word) => `${word} in ${name}`),
  );

describe('people in the data', () => {
  it('[ST20] no name, identity number or phone lies readable in any file of the data', async () => {
    const one = await room.post(1);
    const { id } = await room.issue({ holder });
    await room.done('call-next', { counter: 1 }, one);
    await room.done('begin-service', { ticket: id }, one);
    expect(
      everythingKept()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['hub.db', 'hub.db-shm', 'hub.db-wal']);
    expect(foundIn(traces)).toEqual([]);
    room.db.pragma('wal_checkpoint(TRUNCATE)');
    expect(foundIn(traces)).toEqual([]);
    // The search finds what does lie there: the number, which is no secret.
    expect(foundIn(['TH-20261123-A001'])).toEqual(['TH-20261123-A001 in hub.db']);
  });

  it('[ST21] whoever may see them sees them masked', async () => {
    expect((await room.issue({ holder })).holder).toEqual({
      name: '欧**兰',
      idNo: '3302**********2041',
      phone: '138****5210',
    });
    expect((await room.issue()).holder).toBeNull();
  });

  it('[ST22] kept answers are sealed: they carry the token of the ticket', async () => {
    await room.ask('issue-ticket', { service: 'ss-card', holder, printer: null }, room.staff('9001'), 'tap');
    const { sealed } = room.db.prepare("SELECT sealed FROM answer WHERE key = 'tap'").get() as { sealed: string };
    const token = room.ticket('TH-20261123-A001').token;
    expect(Buffer.from(sealed, 'base64url').includes(token)).toBe(false);
    expect(room.store.answers.find('tap')!.reply).toMatchObject({ kind: 'done', answer: { ticket: { token } } });
  });

  it('[ST23] a sealed field that was moved to another ticket does not open', async () => {
    const [a, b] = [await room.issue({ holder }), await room.issue()];
    room.db.prepare('UPDATE ticket SET holder = (SELECT holder FROM ticket WHERE n = 1) WHERE n = 2').run();
    expect(room.looks.maskedHolder(room.ticket(a.id))).toMatchObject({ name: '欧**兰' });
    expect(() => room.looks.maskedHolder(room.ticket(b.id))).toThrow();
  });
});

describe('the seal', () => {
  const seal = sealWith(Buffer.alloc(32, 1));

  it('[ST23] one bit changed anywhere, and it does not open', () => {
    const bytes = Buffer.from(seal.seal('周兰', 'here'), 'base64url');
    for (let i = 0; i < bytes.length; i++) {
      const bent = Buffer.from(bytes);
      bent[i]! ^= 1;
      expect(() => seal.open(bent.toString('base64url'), 'here')).toThrow();
    }
    expect(seal.open(bytes.toString('base64url'), 'here')).toBe('周兰');
    expect(() => sealWith(Buffer.alloc(32, 2)).open(bytes.toString('base64url'), 'here')).toThrow();
  });

  it('[ST24] the same person sealed twice looks like two; the mark is always the same and tells nothing', () => {
    expect(seal.seal('周兰', 'here')).not.toBe(seal.seal('周兰', 'here'));
    expect(seal.mark('周兰')).toBe(seal.mark('周兰'));
    expect(seal.mark('周兰')).not.toBe(sealWith(Buffer.alloc(32, 2)).mark('周兰'));
    expect(seal.mark('周兰')).not.toBe(seal.mark('周岚'));
  });
});
