import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Fact } from '../../server/hall/facts.ts';
import { firstBreak } from '../../server/store/journal.ts';
import { forReaders, retold } from '../../server/store/journal-keys.ts';
import { keyFindings } from '../../server/store/key-findings.ts';
import { sealWith } from '../../server/store/seal.ts';
import { openCaseRoom, received, type CaseRoom } from '../cases/case-scene.ts';
import { anyone } from '../support/room.ts';

let scene: CaseRoom;
let keys: Record<'ticket' | 'case' | 'code', string>;
beforeEach(async () => {
  scene = await openCaseRoom();
  const { room } = scene;
  const kase = await scene.takeIn(received('id', 'form', 'photo'));
  const { code } = await room.done('pair-device', { kind: 'board', label: '大屏' }, anyone);
  keys = { ticket: room.ticket(scene.ticket).token, case: kase.token, code };
});
afterEach(() => scene.room.close());

const rows = () => scene.room.store.journal.since(0, 100);
const told = (): Fact[] => rows().flatMap(({ facts }) => retold(scene.room.seal, facts));

it('[ST25] what opens a page or lets a screen in lies sealed in the journal: nobody who reads it comes by one', () => {
  const text = JSON.stringify(rows()) + JSON.stringify(rows().map(({ facts }) => forReaders(facts)));
  for (const [what, key] of Object.entries(keys))
    expect([what, key.length >= 6, text.includes(key)]).toEqual([what, true, false]);
  expect(rows().map(({ facts }) => forReaders(facts).withheld)).not.toContain(true);
  expect(firstBreak(scene.room.db)).toBeNull();
});

it('[ST26] the story told again has them, each from its own place and with the hall’s own key alone', () => {
  const again = (kind: Fact['fact']) => told().find(({ fact }) => fact === kind);
  expect(again('ticket-issued')).toMatchObject({ token: keys.ticket });
  expect(again('case-taken-in')).toMatchObject({ token: keys.case });
  expect(again('device-asked')).toMatchObject({ code: keys.code });
  const issued = rows().find(({ verb }) => verb === 'issue-ticket')!;
  expect(() => retold(sealWith(randomBytes(32)), issued.facts)).toThrow();
  // Moved to another ticket's entry it does not open.
  expect(() => retold(scene.room.seal, issued.facts.replace(/"ref":"[^"]+"/, '"ref":"TH-20261123-A009"'))).toThrow();
});

it('[ST27] entries of an earlier hub, with keys in clear, are told again as they are; readers are not shown the keys, and are told so', () => {
  const { room } = scene;
  const old = { fact: 'case-taken-in', case: 'C0', number: 'TH-20251123-0001', token: 'old-token-in-clear-0000' };
  const facts = JSON.stringify([old]);
  room.store.together(() => {
    room.store.journal.append({ at: room.clock.at, who: 'hub', device: 'hub', verb: 'take-in-case', facts });
    room.store.journal.noteEnd();
  });
  expect(retold(room.seal, rows().at(-1)!.facts)).toEqual([old]);
  expect(forReaders(rows().at(-1)!.facts)).toEqual({
    facts: [{ ...old, token: { withheld: true } }],
    withheld: true,
  });
  expect(firstBreak(room.db)).toBeNull();
});

it('[ST28] the check finds a key beside the data that is another’s, and an entry that tells of another page than the data holds', () => {
  const { db, seal } = scene.room;
  expect(keyFindings(db, seal)).toEqual([]);
  expect(keyFindings(db, sealWith(randomBytes(32)))).toEqual([expect.stringContaining('does not open')]);
  db.prepare("UPDATE case_file SET token = 'another'").run();
  expect(keyFindings(db, seal)).toEqual([expect.stringContaining('another key')]);
});
