import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepCases } from '../../server/cases/keep-cases.ts';
import { recallHorizon } from '../../server/cases/recall-cases.ts';
import { theHub } from '../../server/hub.ts';
import { officialCalendar } from '../../server/official-calendar.ts';
import { casesDueView, hallCasesDue } from '../../server/views/cases-due.ts';
import { hallDueAlerts, ownDueAlerts } from '../../server/views/case-due-alerts.ts';
import { caseDueLookUps } from '../../server/store/case-due-look-ups.ts';
import type { Setting } from '../../server/views/setting.ts';
import type { CaseRoom } from './case-scene.ts';
import { accepted, openStepRoom, person } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openStepRoom();
});
afterEach(() => scene.room.close());

const setting = () => ({ hall: scene.room.hall, looks: scene.room.looks, now: scene.room.clock.now }) as Setting;
const due = () => casesDueView(setting(), null);
const watch = async () => {
  while ((await scene.room.hub.own(keepCases, {}, theHub)).kind === 'done');
};
const approve = (id: string) => ({ case: id, outcome: 'approved' as const, serve: 'a4' as const });
const numbers = ({ lines }: { lines: { id: string }[] }) => lines.map(({ id }) => id);

describe('the recall of T−1', () => {
  it('[CA330] one working day before the promised day the unit is told, once, and it is on record', async () => {
    const { room, clerk } = scene;
    const { id, promisedOn } = await accepted(scene);
    expect(promisedOn).toBe('2026-12-07');
    await watch();
    scene.days(10);
    await watch();
    expect(room.looks.case(id)!.recalled).toBeNull();
    // Friday: before Monday nobody is there to be told.
    scene.days(1);
    await watch();
    expect(room.looks.case(id)!.recalled).toMatchObject({ on: '2026-12-04', promised: '2026-12-07' });
    const told = () => room.heard.flatMap(({ facts }) => facts.filter(({ fact }) => fact === 'case-recalled'));
    await watch();
    expect(told()).toMatchObject([{ unit: 'hrss', holder: '1001', by: 'hub' }]);
    expect(ownDueAlerts(setting(), scene.room.clock.at, '1001').map(({ code }) => code)).toContain('case-recall');
    expect(ownDueAlerts(setting(), scene.room.clock.at, '4002').map(({ code }) => code)).toContain('case-recall');
    expect(ownDueAlerts(setting(), scene.room.clock.at, '5001').map(({ code }) => code)).not.toContain('case-recall');
    // Moved by an extension it is told again for the new day.
    const more = { case: id, days: 2, reason: '复杂', told: true, serve: 'a4' } as const;
    await room.done('extend-case', more, person(scene, '9002'));
    await watch();
    expect(told()).toHaveLength(1);
    scene.days(4);
    await watch();
    expect(told()).toHaveLength(2);
    await room.done('decide-case', approve(id), clerk);
    await room.done('announce-result', { case: id }, clerk);
    expect(room.looks.recalledFor('2026-12-09')).toEqual({ recalled: 1, returned: 1 });
  });

  it('[CA331] recalled n of m: what is told for the next working day, and what of it lies at the counter', async () => {
    const { room, clerk } = scene;
    const [one, two, three] = [await accepted(scene), await accepted(scene), await accepted(scene)];
    scene.days(11);
    await watch();
    await room.done('decide-case', approve(one.id), clerk);
    expect(due().next).toMatchObject({ on: '2026-12-07', count: 2, recalled: 3, returned: 0 });
    await room.done('announce-result', { case: one.id }, clerk);
    await room.done('pause-case', { case: two.id, ground: 'auction', toldInWriting: true, serve: 'a4' }, clerk);
    expect(due().next).toMatchObject({ count: 1, recalled: 3, returned: 1 });
    expect(numbers(due().next)).toEqual([three.id]);
  });

  it('[CA332] a hall that counts days of the calendar is told before the days of rest, not on them', () => {
    const calendar = officialCalendar();
    const horizon = (day: string) => recallHorizon(day, calendar);
    expect([horizon('2026-12-03'), horizon('2026-12-04'), horizon('2026-12-05')]).toEqual([
      '2026-12-03',
      '2026-12-06',
      null,
    ]);
    expect(horizon('2026-09-30')).toBe('2026-10-07');
  });

  it('[CA333] a calendar that changes moves the days the lists go by, and nobody is told too early or twice', async () => {
    scene.room.close();
    scene = await openStepRoom(undefined, { calendar: 'own' });
    const { room } = scene;
    const { id } = await accepted(scene);
    scene.days(11);
    await watch();
    expect(room.looks.case(id)!.recalled).toMatchObject({ promised: '2026-12-07' });
    const days = officialDays(room.looks.calendarYear(2026)!);
    const more = [...days, { date: '2026-12-07', kind: 'off' as const, name: { zh: '特别假' } }];
    await room.done('import-calendar', { year: 2026, days: more }, room.staff('9101'));
    await watch();
    expect(room.looks.case(id)!.dates).toMatchObject({ promised: '2026-12-08', recall: '2026-12-04' });
    expect(room.looks.case(id)!.recalled).toMatchObject({ promised: '2026-12-08' });
  });
});

describe('what is late', () => {
  it('[CA334] past its day a case is overdue, the longest first; what became so since the last working day is counted apart', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    scene.days(1);
    await room.done('open-counter', { counter: 1 }, clerk);
    const later = await accepted(scene);
    expect(hallCasesDue(setting())!.counts).toEqual({ casesOverdue: 0, casesOverdueFresh: 0 });
    scene.days(15);
    // Wednesday 9 December: one was due on Monday, the other on Tuesday.
    expect(due().overdue).toMatchObject({ count: 2, fresh: 1 });
    expect(due().overdue.lines.map((line) => [line.id, line.days])).toEqual([
      [id, 2],
      [later.id, 1],
    ]);
    expect(hallCasesDue(setting())!.casesDue.overdue[0]).toMatchObject({ on: '2026-12-07', holder: { name: '甲1' } });
    expect(
      ownDueAlerts(setting(), scene.room.clock.at, '1001').filter(({ code }) => code === 'case-overdue'),
    ).toHaveLength(2);
    expect(hallDueAlerts(setting(), room.clock.at)).toMatchObject([{ code: 'cases-overdue', about: '2' }]);
    await room.done('decide-case', approve(id), clerk);
    expect(numbers(due().overdue)).toEqual([later.id]);
  });

  it('[CA335] a case nobody touched for three working days is stalled; what only the hub did is no movement', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    const waits = await accepted(scene);
    await room.done('pause-case', { case: waits.id, ground: 'tender', toldInWriting: true, serve: 'a4' }, clerk);
    scene.days(2);
    expect(due().stalled.count).toBe(0);
    scene.days(1);
    expect(due().stalled.lines).toMatchObject([{ id, days: 3 }]);
    scene.days(2);
    expect(due().stalled.lines).toMatchObject([{ id, days: 4 }]);
    await room.done('review-case', { case: id, opinion: 'grant' }, clerk);
    expect(due().stalled.count).toBe(0);
    scene.days(6);
    await watch();
    expect(room.looks.case(id)!.recalled).not.toBeNull();
    expect(numbers(due().stalled)).toEqual([id]);
  });

  it('[CA336] approved and not handed over stands in a list of its own, with its ten working days', async () => {
    const { room, clerk } = scene;
    const [one, two] = [await accepted(scene), await accepted(scene)];
    await room.done('decide-case', approve(one.id), clerk);
    const no = { case: two.id, outcome: 'not-approved', reason: '不符合条件', serve: 'a4' } as const;
    await room.done('decide-case', no, clerk);
    expect(due().uncertified).toMatchObject({ count: 1, lines: [{ id: one.id, on: '2026-12-07', days: 10 }] });
    expect(due().deliver.count).toBe(0);
    scene.days(11);
    expect(numbers(due().deliver)).toEqual([one.id, two.id]);
    scene.days(4);
    expect(due().overdue.count).toBe(2);
    await room.done('deliver-case', { case: one.id, to: 'applicant', signature: '周小兰', serve: 'a4' }, clerk);
    expect(due()).toMatchObject({ uncertified: { count: 0 }, overdue: { count: 1 } });
  });

  it('[CA337] no list walks over cases it does not show: each goes along an index of its own', async () => {
    await accepted(scene);
    const asked: string[] = [];
    const { db } = scene.room;
    const looks = caseDueLookUps(
      new Proxy(db, {
        get: (target, key) =>
          key === 'prepare' ? (sql: string) => (asked.push(sql), target.prepare(sql)) : Reflect.get(target, key),
      }),
      scene.room.seal,
    );
    expect(looks.keepsCases()).toBe(true);
    const named = {
      today: 'x',
      since: 'x',
      holder: 'x',
      day: 'x',
      before: 1,
      until: 'x',
      most: 1,
      jobNo: 'x',
      unit: 'x',
      countMost: 1,
    };
    const scans = asked
      .filter((sql) => !sql.includes('EXISTS'))
      .flatMap((sql) => {
        const plan = db.prepare(`EXPLAIN QUERY PLAN ${sql}`);
        const values = sql.includes('@') ? [named] : [...sql].filter((sign) => sign === '?').map(() => 'x');
        return (plan.all(...values) as { detail: string }[]).map(({ detail }) => `${detail} <- ${sql.slice(-120)}`);
      })
      .filter((line) =>
        /^SCAN case_file(?! USING (COVERING )?INDEX case_(moved|uncertified|recalled|to_look_at))/.test(line),
      );
    expect(scans).toEqual([]);
  });
});

describe('the result, from the counter into the right hands', () => {
  it('[CA340] announced at its counter it is ready: the applicant is told where and what to bring', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    expect(await room.say('announce-result', { case: id }, clerk)).toBe('wrong-state');
    await room.done('decide-case', approve(id), clerk);
    await room.done('hand-over-case', { case: id, to: { staff: '1002' } }, clerk);
    expect(await room.say('announce-result', { case: id }, clerk)).toBe('not-taken-over');
    await room.done('take-over-case', { case: id }, person(scene, '1002'));
    expect(await room.say('announce-result', { case: id, counter: 99 }, clerk)).toBe('unknown-counter');
    expect(await room.say('announce-result', { case: id, counter: 3 }, clerk)).toBe('result-not-here');
    const { case: ready } = await room.done('announce-result', { case: id }, clerk);
    expect(ready).toMatchObject({ state: 'decided', stage: 'collect' });
    const slip = ready.documents.find(({ kind }) => kind === 'collection')!;
    expect(room.looks.casePaper(id, slip.number)?.paper).toMatchObject({ where: { zh: '1 号窗口' }, counter: 1 });
    expect(await room.say('announce-result', { case: id }, clerk)).toBe('wrong-state');
  });

  it('[CA341] handed to the applicant, or to a proxy with a letter; who took it is sealed, who checked and how is not', async () => {
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    const body = { case: id, to: '周小兰', signature: '周小兰 本人签', serve: 'a4' } as const;
    expect(await room.say('deliver-case', body, clerk)).toBe('wrong-state');
    await room.done('decide-case', approve(id), clerk);
    expect(await room.say('deliver-case', { ...body, to: '周大明' }, clerk)).toBe('not-the-applicant');
    const proxy = { letterSeen: true, idNo: '330203198801011234' } as const;
    const taken = { ...body, to: '周大明', signature: '周大明代', checked: 'id-card', proxy } as const;
    const { case: delivered } = await room.done('deliver-case', taken, clerk);
    expect(delivered).toMatchObject({ state: 'delivered', stage: null, dueOn: null });
    expect(room.looks.case(id)!.delivery).toMatchObject({ by: '1001', checked: 'id-card', proxy: true });
    const said = JSON.stringify([room.heard, room.looks.caseSteps(id), room.rows()]);
    for (const secret of ['周大明', '周小兰', proxy.idNo]) expect(said).not.toContain(secret);
    expect(await room.say('deliver-case', body, clerk)).toBe('wrong-state');
  });

  it('[CA342] a hall may hand all results out at one counter; whoever stands there may, whatever the matter', async () => {
    scene.room.close();
    scene = await openStepRoom((file) => {
      file.cases.collectAt = [3];
      file.cases.collectService = 'id-card';
      file.counters[2]!.queues = ['B'];
      for (const person of file.staff) if (person.jobNo === '1003') person.department = 'estate';
    });
    const { room, clerk } = scene;
    const { id } = await accepted(scene);
    const desk = await room.post(3);
    await room.done('decide-case', approve(id), clerk);
    await room.done('announce-result', { case: id }, clerk);
    expect(room.looks.case(id)!.ready!.counter).toBe(3);
    const body = { case: id, to: 'applicant', signature: '已签', serve: 'a4' } as const;
    expect(await room.say('deliver-case', body, person(scene, '5001'))).toBe('not-your-case');
    expect(await room.say('deliver-case', body, desk)).toBe('done');
  });
});

/** What an administrator would import again: the days as they are. */
function officialDays(
  days: readonly { date: string; kind: 'off' | 'work'; name: { zh: string; en?: string } | null }[],
) {
  return days.map(({ date, kind, name }) => ({ date, kind, name: name ?? { zh: '假日' } }));
}
