import express from 'express';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readTopic } from '../../server/views/topics.ts';
import type { Askers } from '../../server/web/askers.ts';
import { progressRoute } from '../../server/web/progress-route.ts';
import { settingOf } from '../posts/setting.ts';
import { anyone } from '../support/room.ts';
import { applicant, type CaseRoom, missing, received } from './case-scene.ts';
import { accepted, openStepRoom, person } from './step-scene.ts';

let scene: CaseRoom;
beforeEach(async () => {
  scene = await openStepRoom((file) => {
    file.cases.pageDays = 30;
  });
});
afterEach(() => scene.room.close());

/** Every way in, and what it answers: by its link, its code, and number with second factor. */
async function ways(token: string, number: string) {
  const { room } = scene;
  const askers = { of: () => anyone } as unknown as Askers;
  const web = express().use(
    progressRoute(
      room.looks,
      askers,
      () => room.clock.now(),
      () => 'http://hub',
    ),
  );
  const server = web.listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const said = async (response: Response) => [response.status, response.ok ? null : await response.json()];
  const answers = {
    page: readTopic(settingOf(room), `case-progress/${token}`)?.kind ?? null,
    paper: await said(await fetch(`${base}/${token}/papers/1.html`)),
    number: await said(
      await fetch(base, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ number, factor: applicant.idNo.slice(-4) }),
      }),
    ),
    ask: await room.say('ask-about-case', { token, text: '什么时候能取？' }, anyone),
  };
  await new Promise((closed) => server.close(closed));
  return answers;
}

it('[CA730] the applicant’s page opens for so many days after the case is over; then it is answered as one that never was', async () => {
  const { room, clerk } = scene;
  const { id, number, token } = await accepted(scene);
  await room.done('decide-case', { case: id, outcome: 'approved', serve: 'a4' }, clerk);
  await room.done('announce-result', { case: id }, clerk);
  // A case that runs is open, however long it takes.
  scene.days(60);
  await room.done('deliver-case', { case: id, to: 'applicant', signature: '周小兰', serve: 'a4' }, clerk);
  scene.days(29);
  expect(await ways(token, number)).toMatchObject({
    page: 'case-progress',
    paper: [200, null],
    number: [200, null],
    ask: 'done',
  });
  scene.days(2);
  const over = await ways(token, number);
  expect(over).toEqual(await ways('x'.repeat(22), 'TH-20200101-0001'));
  expect(over).toMatchObject({ page: null, paper: [404, {}], number: [404, {}], ask: 'unknown-case' });
  // Who works in the hall still finds it.
  expect(room.looks.caseByNumber(number)?.id).toBe(id);
});

it('[CA731] whoever makes out a paper at the counter is told the key; nobody else who does something to the case', async () => {
  const { room, clerk } = scene;
  const heard: [string, boolean][] = [];
  let token = '';
  const ask = async (verb: Parameters<typeof room.ask>[0], body: object, by = clerk) => {
    const reply = await room.ask(verb, body as never, by);
    if (reply.kind !== 'done') throw new Error(`${verb} was answered ${JSON.stringify(reply)}`);
    const kase = reply.answer.case as { id: string; token?: string };
    token ||= kase.token ?? '';
    heard.push([verb, JSON.stringify(reply.answer).includes(token)]);
    return kase.id;
  };
  const ticket = await scene.serve('pension', applicant);
  const materials = [...received('id', 'form'), ...missing('photo')];
  const id = await ask('take-in-case', { ticket, service: 'pension', materials });
  await ask('notify-once', { case: id, how: 'written' });
  await ask('supplement-case', { case: id, materials: received('photo') });
  await ask('accept-case', { case: id, serve: 'a4' });
  await ask('correct-case', { case: id, field: 'applicant-phone', to: '13900000000', why: '更正' });
  await ask('hand-over-case', { case: id, to: { staff: '4002' } });
  await ask('take-over-case', { case: id }, person(scene, '4002'));
  await ask('decide-case', { case: id, outcome: 'approved', serve: 'a4' });
  await ask('announce-result', { case: id });
  await ask('deliver-case', { case: id, to: 'applicant', signature: '周小兰', serve: 'a4' });
  await scene.finish();
  const second = await scene.takeIn(received('id', 'form', 'photo'));
  token = second.token;
  await ask('refuse-case', { case: second.id, reason: '照片不是本人', ground: 'untrue', serve: 'a4' });
  await ask('audit-refusal', { case: second.id, finding: 'wrong', reason: '应当受理' }, person(scene, '9003'));
  const made = new Set(['take-in-case', 'notify-once', 'accept-case', 'refuse-case']);
  expect(heard).toEqual(heard.map(([verb]) => [verb, made.has(verb)]));
});
