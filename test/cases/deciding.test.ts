import type { Asker } from '../../server/hall/asker.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CaseSettings } from '../../protocol/case-settings.ts';
import { caseHall, type CaseRoom, missing, openCaseRoom, received } from './case-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openCaseRoom();
});
afterEach(() => scene.room.close());
const all = received('id', 'form', 'photo');

describe('taking in', () => {
  it('[CA4] only from a ticket in service at one’s own counter, for matters within the authority', async () => {
    const { room, clerk } = scene;
    const other = await room.post(3);
    const ticket = await scene.serve();
    const body = { ticket, service: 'pension', materials: all };
    expect(await room.say('take-in-case', body, other)).toBe('not-yours');
    expect(await room.say('take-in-case', body, room.staff('9001'))).toBe('not-allowed');
    expect(await room.say('take-in-case', { ...body, service: 'id-card', materials: [] }, clerk)).toBe(
      'matter-not-here',
    );
    expect(await room.say('take-in-case', { ...body, service: 'none' }, clerk)).toBe('unknown-service');
    expect(await room.say('take-in-case', { ...body, ticket: 'TH-20200101-A001' }, clerk)).toBe('unknown-ticket');
    expect(await room.say('take-in-case', { ...body, materials: received('x') }, clerk)).toBe('unknown-material');
    await room.done('hold-ticket', { ticket }, clerk);
    expect(await room.say('take-in-case', body, clerk)).toBe('wrong-state');
  });

  it('[CA5] a case has a name: the ticket’s, or one that is told', async () => {
    const own = await scene.takeIn(all);
    expect(own.applicant).toMatchObject({ name: '周*兰' });
    await scene.room.done('accept-case', { case: own.id }, scene.clerk);
    await scene.finish();
    const nameless = await scene.serve('pension', { phone: '13900001111' });
    const body = { ticket: nameless, service: 'pension', materials: all };
    expect(await scene.room.say('take-in-case', body, scene.clerk)).toBe('no-applicant');
    const told = { ...body, applicant: { name: '陈明' } };
    const { case: taken } = await scene.room.done('take-in-case', told, scene.clerk);
    expect(taken.applicant).toEqual({ name: '陈*' });
  });

  it('[CA6] one visit, one matter, one undecided case; numbers of a day leave no gap', async () => {
    const { room, clerk } = scene;
    const first = await scene.takeIn(all);
    const body = { ticket: scene.ticket, service: 'pension', materials: all };
    expect(await room.say('take-in-case', body, clerk)).toBe('taken-in-already');
    await room.done('accept-case', { case: first.id }, clerk);
    const { case: second } = await room.done('take-in-case', body, clerk);
    expect([first.number, second.number]).toEqual(['TH-20261123-0001', 'TH-20261123-0002']);
  });

  it('[CA7] who was asked first stays so, whoever holds the case; leave hands it on', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(all);
    await room.done('accept-case', { case: id }, clerk);
    await scene.finish();
    expect(room.looks.openWorkOf('1001')).toMatchObject([{ kind: 'case', ref: id, counter: null, day: null }]);
    const day = '2026-11-24';
    const asked = { kind: 'personal' as const, from: { day, half: 'am' as const }, to: { day, half: 'pm' as const } };
    const leave = { ...asked, reason: '家事', phone: '13800001111' };
    expect(await room.say('request-leave', leave, clerk)).toBe('open-work');
    const { leave: wanted } = await room.done(
      'request-leave',
      { ...leave, handOverTo: '2001', substitute: '2001' },
      clerk,
    );
    await room.done('approve-leave', { leave: wanted.id }, room.staff('9002'));
    expect(room.looks.leave(wanted.id)!.state).toBe('filed');
    await room.done('close-counter', { counter: 1 }, clerk);
    scene.days(1);
    const stand = await room.signIn('2001');
    await room.done('open-counter', { counter: 1 }, stand);
    await room.done('start-leave', { leave: wanted.id }, await room.signIn('1001'));
    expect(room.looks.case(id)).toMatchObject({ holder: '2001', firstAsker: '1001' });
    expect(room.looks.openWorkOf('1001')).toEqual([]);
    expect(room.looks.caseSteps(id).at(-1)!.fact).toMatchObject({ fact: 'case-handed-over', why: 'leave' });
  });
});

describe('deciding', () => {
  it('[CA30] acceptance issues its papers in the same entry, each numbered, on their way to the printer', async () => {
    const { id } = await scene.takeIn(all);
    const { document, case: taken } = await scene.room.done('accept-case', { case: id }, scene.clerk);
    expect(document).toMatchObject({ kind: 'acceptance', number: 'TH 受〔2026〕1123-001' });
    expect(taken).toMatchObject({ state: 'accepted', acceptedOn: '2026-11-23', promisedOn: '2026-12-07' });
    expect(taken.documents.map(({ kind, job }) => [kind, job?.state])).toEqual([
      ['materials-list', 'queued'],
      ['acceptance', 'queued'],
      ['receipt', 'queued'],
    ]);
    expect(await scene.room.say('accept-case', { case: id }, scene.clerk)).toBe('wrong-state');
  });

  it('[CA31] as a page instead of a slip it waits unserved, until the clerk has handed it over', async () => {
    const { id } = await scene.takeIn(all);
    const { document, case: taken } = await scene.room.done('accept-case', { case: id, serve: 'a4' }, scene.clerk);
    expect(taken.documents.every(({ job, served }) => job === undefined && served === null)).toBe(true);
    const { case: served } = await scene.room.done('serve-paper', { case: id, document: document.number }, scene.clerk);
    expect(served.documents[1]).toMatchObject({ served: { how: 'by-hand' } });
    const twice = { case: id, document: document.number };
    expect(await scene.room.say('serve-paper', twice, scene.clerk)).toBe('served-already');
  });

  it('[CA44] the applicant signs for the notice on the tablet of the counter, once; papers of other visits are not known there', async () => {
    const { id } = await scene.takeIn([...received('id', 'photo'), ...missing('form')]);
    const { notice } = await scene.room.done('notify-once', { case: id, how: 'written' }, scene.clerk);
    const tablet: Asker = {
      staff: null,
      device: { id: 'd9', kind: 'desk', label: '', printer: null },
      holder: null,
      address: '10.0.0.9',
    };
    const body = { counter: 1, document: notice.number };
    await scene.room.done('sign-for-paper', body, tablet);
    const { documents } = scene.room.looks.case(id)!;
    expect(documents.at(-1)).toMatchObject({ number: notice.number, served: { how: 'signed' } });
    expect(await scene.room.say('sign-for-paper', body, tablet)).toBe('served-already');
    await scene.finish();
    await scene.serve();
    expect(await scene.room.say('sign-for-paper', body, tablet)).toBe('unknown-paper');
  });

  it('[CA32] a refusal says why and, outside competence, where to go; what was handed in goes back against a list', async () => {
    const { id } = await scene.takeIn(received('id'));
    const outside = { case: id, reason: '不属于本部门职权', ground: 'outside' as const };
    expect(await scene.room.say('refuse-case', outside, scene.clerk)).toBe('elsewhere-missing');
    const body = { ...outside, elsewhere: '区医疗保障局' };
    const { document, case: refused } = await scene.room.done('refuse-case', body, scene.clerk);
    expect(refused).toMatchObject({ state: 'refused', dueOn: null });
    expect(refused.documents.map(({ kind }) => kind)).toEqual(['refusal', 'return-of-materials']);
    expect(scene.room.looks.casePaper(id, document.number)!.paper).toMatchObject({
      reason: '不属于本部门职权',
      elsewhere: '区医疗保障局',
      outside: true,
    });
    expect(JSON.stringify(scene.room.heard.at(-1)!.facts)).not.toContain('医疗保障局');
  });

  it('[CA33] an immediate matter is accepted, decided and handed over in one go', async () => {
    const { id } = await scene.takeIn(received('id'), 'ss-card');
    const { document, case: settled } = await scene.room.done('settle-on-the-spot', { case: id }, scene.clerk);
    expect(settled).toMatchObject({ state: 'delivered', acceptedOn: '2026-11-23', light: 'green' });
    expect(document.kind).toBe('delivery');
    expect(scene.room.looks.openCasesOf('1001')).toEqual([]);
    await scene.finish();
    const promised = await scene.takeIn(all);
    expect(await scene.room.say('settle-on-the-spot', { case: promised.id }, scene.clerk)).toBe('not-immediate');
  });

  it('[CA34] whoever withdraws has the papers back', async () => {
    const { id } = await scene.takeIn(all);
    const { case: gone } = await scene.room.done('withdraw-case', { case: id, reason: '改日再办' }, scene.clerk);
    expect(gone).toMatchObject({ state: 'withdrawn', documents: [{ kind: 'return-of-materials' }] });
    expect(await scene.room.say('withdraw-case', { case: id, reason: '再来' }, scene.clerk)).toBe('wrong-state');
  });
});

describe('the end of a visit', () => {
  it('[CA35] a visit does not end while its case hangs in the air', async () => {
    const { room, clerk } = scene;
    const { id } = await scene.takeIn(all);
    const ticket = scene.ticket;
    expect(await room.say('finish-service', { ticket }, clerk)).toBe('case-undecided');
    await room.done('accept-case', { case: id }, clerk);
    const wrong = { kind: 'refused' as const };
    expect(await room.say('finish-service', { ticket, outcome: wrong }, clerk)).toBe('outcome-mismatch');
    await room.done('finish-service', { ticket, outcome: { kind: 'accepted', case: id } }, clerk);
    expect(room.heard.at(-1)!.facts).toMatchObject([{ outcome: 'accepted', said: { case: id } }]);
  });

  it('[CA36] sent elsewhere names where and why; where the hall demands it, no visit ends without an outcome', async () => {
    scene.room.close();
    const cases = CaseSettings.parse({ outcome: 'required' });
    scene = await openCaseRoom({ hall: caseHall((file) => Object.assign(file, { cases })) });
    const { room, clerk } = scene;
    const ticket = await scene.serve();
    expect(await room.say('finish-service', { ticket }, clerk)).toBe('outcome-missing');
    const past = { kind: 'answer-by' as const, on: '2026-11-22' };
    expect(await room.say('finish-service', { ticket, outcome: past }, clerk)).toBe('not-today');
    const outcome = { kind: 'sent-elsewhere' as const, to: '3 号窗口', reason: '医保业务' };
    await room.done('finish-service', { ticket, outcome }, clerk);
    expect(room.heard.at(-1)!.facts).toMatchObject([{ outcome: 'sent-elsewhere', said: outcome }]);
    const { id } = await scene.takeIn(received('id'));
    await room.done('withdraw-case', { case: id, reason: '不办了', serve: 'a4' }, clerk);
    expect(await room.say('finish-service', { ticket: scene.ticket }, clerk)).toBe('done');
  });
});
