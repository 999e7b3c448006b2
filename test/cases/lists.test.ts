import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepCases } from '../../server/cases/keep-cases.ts';
import { theHub } from '../../server/hub.ts';
import { type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
const made: string[] = [];

beforeAll(async () => {
  scene = await openCaseRoom();
  const { room, clerk } = scene;
  const ticket = await scene.serve();
  const take = async (materials: ReturnType<typeof received>) => {
    const { case: taken } = await room.done('take-in-case', { ticket, service: 'pension', materials }, clerk);
    made.push(taken.id);
    return taken.id;
  };
  for (let i = 0; i < 5; i++)
    await room.done('accept-case', { case: await take(received('id', 'form', 'photo')) }, clerk);
  await room.done(
    'notify-once',
    { case: await take([...received('id', 'form'), ...missing('photo')]), how: 'written' },
    clerk,
  );
  await take(received('id'));
});
afterAll(() => scene.room.close());

const lines = (query: object = {}) => scene.room.looks.caseLines({ most: 50, ...query }).lines;

describe('lists of cases', () => {
  it('[ST60] come by the nearest limit, those that wait for others last, and go on where the page before ended', () => {
    const whole = lines().map(({ id }) => id);
    // The one nobody answered has five days, the accepted ten; whoever was told is waited for.
    expect(whole).toEqual([made[6], ...made.slice(0, 5), made[5]]);
    const paged: string[] = [];
    let after: { key: string; id: number } | undefined;
    for (let i = 0; i < 9; i++) {
      const { lines: page, next } = scene.room.looks.caseLines({ most: 2, ...(after ? { after } : {}) });
      paged.push(...page.map(({ id }) => id));
      if (next === null) break;
      const [key = '', id = ''] = next.split('.');
      after = { key, id: Number(id) };
    }
    expect(paged).toEqual(whole);
  });

  it('[ST61] by holder, unit, state and day', () => {
    expect(lines({ holder: '1001' })).toHaveLength(7);
    expect(lines({ holder: '2001' })).toEqual([]);
    expect(lines({ unit: 'hrss', state: 'accepted' })).toHaveLength(5);
    expect(lines({ state: 'to-supplement' }).map(({ due }) => due)).toEqual([null]);
    expect(lines({ holder: '1001', state: 'received' }).map(({ id }) => id)).toEqual([made[6]]);
    expect(lines({ due: '2026-11-30' }).map(({ id }) => id)).toEqual([made[6]]);
  });

  it('[ST62] every one of them walks an index, also where no statistics were ever gathered', () => {
    const { db } = scene.room;
    const plan = (sql: string) => JSON.stringify(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all());
    const place = "(due_key, seq) > ('2026', 1) AND due_key <= '9' ORDER BY due_key, seq LIMIT 50";
    for (const [index, where] of [
      ['case_due', 'open = 1'],
      ['case_holder', "holder = '1001' AND open = 1"],
      ['case_unit_state', "unit = 'hrss' AND state = 'accepted'"],
    ]) {
      const walked = plan(`SELECT * FROM case_file INDEXED BY ${index} WHERE ${where} AND ${place}`);
      expect(walked).toContain('due_key>?');
      expect(walked).not.toMatch(/SCAN|TEMP B-TREE/);
    }
  });

  it('[ST63] a case, its columns and its ledger change together or not at all', async () => {
    const before = scene.room.rows();
    const broken = scene.room.store.apart;
    scene.room.store.apart = (work) =>
      broken(() => {
        work();
        throw new Error('the command breaks after its rows were written');
      });
    const reply = await scene.room.ask('accept-case', { case: made[5]! }, scene.clerk);
    expect(['fault', 'no']).toContain(reply.kind);
    const again = await scene.room.ask(
      'supplement-case',
      { case: made[5]!, materials: received('photo') },
      scene.clerk,
    );
    expect(again.kind).toBe('fault');
    scene.room.store.apart = broken;
    expect(scene.room.rows()).toEqual(before);
  });

  it('[ST64] what was taken in before a restart is the same after it', async () => {
    const cases = made.map((id) => scene.room.looks.case(id));
    scene.room.leave();
    await scene.room.open({ hall: scene.room.hall.file });
    expect(made.map((id) => scene.room.looks.case(id))).toEqual(cases);
    expect(await scene.room.hub.own(keepCases, {}, theHub)).toMatchObject({ no: { refused: 'nothing-to-note' } });
  });
});
