import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Body } from '../../protocol/commands.ts';
import type { Asker } from '../../server/hall/asker.ts';
import { applicant, type CaseRoom, caseHall, missing, openCaseRoom, received } from './case-scene.ts';
import { CaseSettings } from '../../protocol/case-settings.ts';

let scene: CaseRoom;
let cashier: Asker;

const guideFees = [
  { name: { zh: '工本费', en: 'Card' }, amountYuan: 20, basis: '价费〔2014〕1 号' },
  { name: { zh: '加急费', en: 'Express' }, amountYuan: 0 },
];

beforeEach(async () => {
  scene = await openCaseRoom({
    hall: caseHall((file) => {
      for (const service of file.services) service.guide = { ...service.guide, fees: guideFees };
      file.counters.find(({ number }) => number === 3)!.kind = 'cashier';
    }),
  });
  cashier = await scene.room.post(3);
});
afterEach(() => scene.room.close());

const all = received('id', 'form', 'photo');
type Taken = Body<'take-on-agency'>;
const told: Taken['told'] = ['flow', 'promise', 'fees'];
const papers = [
  { name: '户口簿', originals: 1, copies: 0 },
  { name: '周小兰的退休证', originals: 1, copies: 1 },
];

/** A card done on the spot, so that it has a result and its papers are out. */
async function settled(): Promise<string> {
  const { room, clerk } = scene;
  const { id } = await scene.takeIn(received('id'), 'ss-card');
  const { case: done } = await room.done('settle-on-the-spot', { case: id, serve: 'a4' }, clerk);
  for (const { number } of done.documents) await room.done('serve-paper', { case: id, document: number }, clerk);
  await scene.finish();
  return id;
}

describe('fees', () => {
  it('[CA430] only a line of the published table can be charged, once, at its standard or below with a reason', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(all);
    const say = (more: object) => room.say('charge-fee', { case: id, line: 1, ...more }, clerk);
    expect(await say({ line: 3 })).toBe('fee-not-posted');
    expect(await say({ amountYuan: 20.01 })).toBe('fee-above-standard');
    expect(await say({ amountYuan: 10 })).toBe('relief-reason');
    expect(await say({ line: 2 })).toBe('nothing-to-pay');
    const { fee, document } = await room.done('charge-fee', { case: id, line: 1 }, clerk);
    expect(fee).toMatchObject({ n: 1, amountYuan: 20, basis: '价费〔2014〕1 号', paid: null });
    expect(document).toMatchObject({ kind: 'fee-slip', number: expect.stringContaining('费') });
    expect(room.looks.casePaper(id, document.number)!.paper).toMatchObject({
      lines: [{ amountYuan: 20 }],
      payAt: { zh: '3号窗口 窗口3' },
    });
    expect(await say({})).toBe('charged-already');
  });

  it('[CA431] a refused fee tells the citizen’s right and where to complain', async () => {
    const { id } = await scene.takeIn(all);
    const reply = await scene.room.ask('charge-fee', { case: id, line: 9 }, scene.clerk);
    expect(reply).toMatchObject({ no: { refused: 'fee-not-posted', values: { line: 9, phone: '0000-12345' } } });
  });

  it('[CA432] cash is taken by the cashier alone; elsewhere as the hall allows', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(all);
    await room.done('charge-fee', { case: id, line: 1 }, clerk);
    const pay = { case: id, fee: 1, method: 'cash' as const };
    expect(await room.say('fee-paid', pay, clerk)).toBe('no-cash-here');
    expect(await room.say('fee-paid', { ...pay, method: 'bank' }, clerk)).toBe('not-paid-here');
    expect(await room.say('fee-paid', pay, await room.signIn('2001'))).toBe('not-at-a-counter');
    const { fee } = await room.done('fee-paid', { ...pay, receipt: '0001' }, cashier);
    expect(fee.paid).toMatchObject({ by: '1003', counter: 3, method: 'cash', receipt: '0001' });
    expect(await room.say('fee-paid', pay, cashier)).toBe('paid-already');
  });
});

describe('agency', () => {
  const take = (id: string, more: Partial<Taken> = {}): Taken => ({ case: id, asked: 'oral', told, papers, ...more });

  it('[CA440] taken on once flow, promise and fees are told and what is missing was told by one notice', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn([...received('id'), ...missing('form', 'photo')]);
    expect(await room.say('take-on-agency', take(id, { told: ['flow', 'fees'] }), clerk)).toBe('not-all-told');
    expect(await room.say('take-on-agency', take(id), clerk)).toBe('notify-first');
    await room.done('notify-once', { case: id, how: 'written' }, clerk);
    const { agency } = await room.done('take-on-agency', take(id), clerk);
    expect(agency).toMatchObject({ agent: '1001', asked: 'oral', state: 'accepted', papers, project: null });
    expect(await room.say('take-on-agency', take(id), clerk)).toBe('agency-already');
    expect(room.looks.case(id)!.fees).toBeUndefined();
  });

  it('[CA441] accept, handle, reply: no step is left out, and the receipt lists what goes back', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    await room.done('take-on-agency', take(id), clerk);
    const reply = {
      case: id,
      result: '社保卡已制好',
      opinion: 'satisfied' as const,
      kept: [{ paper: 2, why: '随卡留存' }],
    };
    expect(await room.say('reply-agency', reply, clerk)).toBe('handle-first');
    const step = { case: id, way: 'agent' as const, what: '代为递交并拍照' };
    expect(await room.say('agency-step', step, await room.signIn('1002'))).toBe('not-the-agent');
    expect((await room.done('agency-step', step, clerk)).agency.steps).toMatchObject([{ what: step.what, by: '1001' }]);
    expect(await room.say('reply-agency', reply, clerk)).toBe('wrong-state');
    await room.done('charge-fee', { case: id, line: 1 }, clerk);
    await room.done('settle-on-the-spot', { case: id }, clerk);
    expect(await room.say('reply-agency', reply, clerk)).toBe('fees-open');
    await room.done('fee-paid', { case: id, fee: 1, method: 'card' }, clerk);
    const { agency, document } = await room.done('reply-agency', reply, clerk);
    expect(agency).toMatchObject({ state: 'replied', replied: { opinion: 'satisfied', result: reply.result } });
    expect(room.looks.casePaper(id, document.number)!.paper).toMatchObject({
      kind: 'agency-receipt',
      returned: [{ name: { zh: '户口簿' } }],
      outcome: reply.result,
    });
    expect(await room.say('agency-step', step, clerk)).toBe('agency-over');
  });

  it('[CA442] a project has a named agent, and is replied about when its milestones are reached', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    const project = { name: '滨江厂房二期', milestones: [{ name: '规划许可', due: '2026-12-01' }] };
    expect(await room.say('take-on-agency', take(id, { agent: '9003' }), clerk)).toBe('not-their-work');
    await room.done('take-on-agency', take(id, { agent: '1002', project }), clerk);
    const agent = await room.signIn('1002');
    const step = { case: id, way: 'assist' as const, what: '陪同踏勘' };
    expect(await room.say('agency-step', { ...step, milestone: 2 }, agent)).toBe('unknown-milestone');
    await room.done('agency-step', step, agent);
    await room.done('settle-on-the-spot', { case: id }, clerk);
    const reply = { case: id, result: '已批', opinion: 'satisfied' as const };
    expect(await room.say('reply-agency', reply, agent)).toBe('milestones-open');
    const { agency } = await room.done('agency-step', { ...step, milestone: 1 }, agent);
    expect(agency.project!.milestones[0]!.done).not.toBeNull();
    await room.done('reply-agency', reply, agent);
  });

  it('[CA443] a hall may keep agency for projects, or for nobody', async () => {
    for (const agency of ['projects', 'never'] as const) {
      const cases = CaseSettings.parse({ agency });
      const hall = await openCaseRoom({ hall: caseHall((file) => Object.assign(file, { cases })) });
      const { id } = await hall.takeIn(received('id'), 'ss-card');
      expect(await hall.room.say('take-on-agency', take(id), hall.clerk)).toBe('agency-not-here');
      hall.room.close();
    }
  });

  it('[CA444] what was taken over and said lies sealed, and the ledger has every step without it', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    await room.done('take-on-agency', take(id), clerk);
    await room.done('agency-step', { case: id, way: 'instant', what: '电话告知周小兰' }, clerk);
    expect(JSON.stringify(room.rows())).not.toContain('周小兰');
    expect(room.looks.caseSteps(id).map(({ fact }) => fact.fact)).toEqual([
      'case-taken-in',
      'agency-taken-on',
      'paper-issued',
      'agency-stepped',
    ]);
    expect(JSON.stringify(room.looks.caseSteps(id))).not.toMatch(/"(what|name)"/);
  });
});

describe('corrections', () => {
  it('[CA450] a correction appends old, new, who and why; the case says the new from then on', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(all);
    const body = { case: id, field: 'applicant-id-no', to: '330203196003152042', why: '末位看错' } as const;
    const { correction, case: after } = await room.done('correct-case', body, clerk);
    expect(correction).toMatchObject({
      n: 1,
      old: '3302**********2041',
      new: '3302**********2042',
      why: '末位看错',
      by: '1001',
    });
    expect(after.applicant.idNo).toBe('3302**********2042');
    expect(await room.say('correct-case', body, clerk)).toBe('same-value');
    await room.done('correct-case', { ...body, to: applicant.idNo }, clerk);
    expect(room.looks.case(id)!.corrections).toHaveLength(2);
    const kept = JSON.stringify(room.rows());
    for (const secret of [body.to, applicant.idNo, body.why]) expect(kept).not.toContain(secret);
  });

  it('[CA451] the first asker, days and decisions are no fields, and a value must be one of its field', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(all);
    const say = (field: string, to: string) =>
      room.say('correct-case', { case: id, field, to, why: '误' } as never, clerk);
    expect(await say('language', 'klingon')).toBe('not-such-a-value');
    expect(await say('applicant-phone', '电话')).toBe('not-such-a-value');
    expect(await say('archive-location', '二号柜')).toBe('not-archived');
    expect(room.looks.case(id)!.corrections).toBeUndefined();
  });

  it('[CA452] who comes again is found by the corrected identity, not by the wrong one', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(all);
    const before = room.looks.case(id)!.mark;
    await room.done('correct-case', { case: id, field: 'applicant-id-no', to: '330203196003152042', why: '误' }, clerk);
    const { mark } = room.looks.case(id)!;
    expect(mark).not.toBe(before);
    expect(room.db.prepare('SELECT applicant_mark FROM case_file WHERE id = ?').pluck().get(id)).toBe(mark);
  });
});

describe('the archive', () => {
  const place = { index: 'LJ-2026-A-17', location: '档案室 3 排 2 柜' };

  it('[CA460] a file is archived when its case is over and its papers are served, under an index of its own', async () => {
    const { room, clerk } = scene;
    const open = await scene.takeIn(all);
    expect(await room.say('archive-case', { case: open.id, ...place }, clerk)).toBe('case-open');
    await room.done('refuse-case', { case: open.id, reason: '不属职权', elsewhere: '区税务局', serve: 'a4' }, clerk);
    expect(await room.say('archive-case', { case: open.id, ...place }, clerk)).toBe('papers-unserved');
    await scene.finish();
    const id = await settled();
    const { archive } = await room.done('archive-case', { case: id, ...place }, clerk);
    expect(archive).toMatchObject({ ...place, by: '1001', loans: [] });
    expect(await room.say('archive-case', { case: id, ...place }, clerk)).toBe('archived-already');
    expect(await room.say('archive-case', { case: await settled(), ...place }, clerk)).toBe('index-taken');
  });

  it('[CA714] a file is lent for no longer than the hall says, from the day it leaves', async () => {
    const { room, clerk } = scene;
    const id = await settled();
    await room.done('archive-case', { case: id, ...place }, clerk);
    const lend = { case: id, to: '市审计局', purpose: '抽查' };
    // The hall's thirty days, from 23 November on.
    expect(await room.ask('lend-file', { ...lend, until: '2026-12-24' }, clerk)).toMatchObject({
      no: { refused: 'loan-too-long', values: { days: 30, date: '2026-12-23' } },
    });
    await room.done('lend-file', { ...lend, until: '2026-12-23' }, clerk);
  });

  it('[CA461] one borrower at a time, and every loan stays on record', async () => {
    const { room, clerk } = scene;
    const id = await settled();
    const lend = { case: id, to: '市审计局 钱某', purpose: '抽查', until: '2026-11-30' };
    expect(await room.say('lend-file', lend, clerk)).toBe('not-archived');
    await room.done('archive-case', { case: id, ...place }, clerk);
    expect(await room.say('lend-file', { ...lend, until: '2026-11-22' }, clerk)).toBe('time-past');
    await room.done('lend-file', lend, clerk);
    expect(await room.say('lend-file', lend, clerk)).toBe('lent-already');
    expect(room.looks.lentBy('1001')).toMatchObject([{ case: id, until: '2026-11-30' }]);
    const { archive } = await room.done('return-file', { case: id }, clerk);
    expect(archive.loans).toMatchObject([{ to: lend.to, purpose: lend.purpose, returned: { by: '1001' } }]);
    expect(await room.say('return-file', { case: id }, clerk)).toBe('not-lent');
    expect(JSON.stringify(room.rows())).not.toContain('钱某');
  });

  it('[CA462] a file that moved is found again by a correction, which keeps where it was', async () => {
    const { room, clerk } = scene;
    const id = await settled();
    await room.done('archive-case', { case: id, ...place }, clerk);
    const moved = { case: id, field: 'archive-location', to: '新库 1 排', why: '搬库' } as const;
    expect((await room.done('correct-case', moved, clerk)).correction).toMatchObject({ old: place.location });
    expect(room.looks.case(id)!.archive).toMatchObject({ index: place.index, location: '新库 1 排' });
  });
});
