import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { caseTokens } from '../../server/store/migrations/030-case-tokens.ts';
import { migrations } from '../../server/store/migrations/migrations.ts';
import { connect } from '../../server/store/open.ts';
import { caseHall, type CaseRoom, openCaseRoom, received } from '../cases/case-scene.ts';
import { openRoom } from '../support/room.ts';

let scene: CaseRoom;
const tokens: string[] = [];
const ids: string[] = [];
beforeEach(async () => {
  scene = await openCaseRoom();
  tokens.length = ids.length = 0;
  for (let i = 0; i < 3; i++) {
    const { id, token } = await scene.takeIn(received('id', 'form', 'photo'));
    ids.push(id);
    tokens.push(token);
    await scene.room.done('accept-case', { case: id, serve: 'a4' }, scene.clerk);
    await scene.finish();
  }
});
afterEach(() => scene.room.close());

const inFiles = () =>
  readdirSync(scene.room.dir)
    .filter((name) => name.startsWith('hub.db'))
    .map((name) => readFileSync(join(scene.room.dir, name)))
    .filter((bytes) => tokens.some((token) => bytes.includes(token))).length;
const opened = () => tokens.map((token) => scene.room.looks.caseByToken(token)?.id);

it('[ST80] what opens an applicant’s page lies in no file of the data, and the case is found by it', () => {
  expect(inFiles()).toBe(0);
  expect(opened()).toEqual(ids);
  expect(ids.map((id) => scene.room.looks.case(id)!.token)).toEqual(tokens);
  // The mark in the row opens nothing.
  const marks = scene.room.db.prepare('SELECT token FROM case_file ORDER BY seq').pluck().all() as string[];
  expect(marks.map((mark) => scene.room.looks.caseByToken(mark))).toEqual([null, null, null]);
});

it.each([
  ['none', 0],
  ['the first', 1],
])(
  '[ST81] data of an earlier hub is sealed when it is opened: %s was done before it was cut off',
  async (_what, done) => {
    const { room } = scene;
    const { dir, hall } = room;
    room.leave();
    const db = connect(join(dir, 'hub.db'));
    const rows = db.prepare('SELECT seq, content FROM case_file ORDER BY seq').all() as {
      seq: number;
      content: string;
    }[];
    for (const [i, { seq, content }] of rows.entries()) {
      if (i < done) continue;
      const clear = { ...JSON.parse(content), token: tokens[i] };
      db.prepare('UPDATE case_file SET token = ?, content = ? WHERE seq = ?').run(
        tokens[i],
        JSON.stringify(clear),
        seq,
      );
    }
    if (done === 0) db.pragma(`user_version = ${migrations.indexOf(caseTokens)}`);
    else db.prepare("INSERT INTO meta VALUES ('case-tokens-clear-after', ?)").run(String(rows[done - 1]!.seq));
    db.close();
    expect(inFiles()).toBeGreaterThan(0);

    const again = await openRoom({ dir, hall: caseHall(), at: room.clock.at });
    Object.assign(scene, { room: again });
    expect(hall.file.hall.code).toBe(again.hall.file.hall.code);
    expect(inFiles()).toBe(0);
    expect(opened()).toEqual(ids);
    expect(again.db.prepare("SELECT count(*) FROM meta WHERE key = 'case-tokens-clear-after'").pluck().get()).toBe(0);
  },
);
