import type { Answer, Caller } from '../../support/caller.ts';
import type { RunningHub } from '../../support/running-hub.ts';

const rounds = 6;

/** A short day in which every command of the house is given at least once: its journal holds a row of every kind. */
export async function fullDay(hub: RunningHub): Promise<void> {
  const kiosk = hub.caller();
  await kiosk.ask('POST', '/api/session', { jobNo: '1002', pin: 'not-this' });
  const clerk = await hub.caller().signIn('1001');
  const leader = await hub.caller().signIn('9002');
  const guide = await hub.caller().signIn('9001');
  const one: Visits = { kiosk, clerk, issue: (body) => kiosk.done('issue-ticket', { service: 'ss-card', ...body }) };

  await clerk.done('open-counter', { counter: 1 });
  const other = await hub.caller().signIn('1003');
  await other.done('open-counter', { counter: 3 });
  await other.done('close-counter', { counter: 3 });
  const { code, device } = await kiosk.done('pair-device', { kind: 'board', label: '大厅 一号屏' });
  await leader.done('accept-device', { code });
  await leader.done('revoke-device', { device: typeof device === 'string' ? device : device.id });
  for (let round = 0; round < rounds; round++) {
    await visits(one, round);
    await aside(one);
  }
  const { help } = await kiosk.done('ask-help', { needs: ['hearing'] });
  await guide.done('answer-help', { help: help.id });
  await kiosk.done('cancel-help', { help: help.id });
  await clerk.done('put-up-sign', { counter: 1, reason: '开会', backInMin: 10 });
  await clerk.done('take-down-sign', { counter: 1 });
  await leader.ask('DELETE', '/api/session');
  // The last row tells of no ticket: nothing but the journal itself knows of it.
  await clerk.done('put-up-sign', { counter: 1, reason: '取档案', backInMin: 5 });
}

interface Visits {
  kiosk: Caller;
  clerk: Caller;
  issue(body?: object): Promise<Answer['body']>;
}

/** Visitors who are called, served, and asked for again. */
async function visits({ clerk, issue }: Visits, round: number): Promise<void> {
  const holder = { name: `访客${round}`, idNo: `11010119900101000${round}` };
  await issue({ holder, printer: 'k1' });
  await issue({ class: 'elderly', language: 'en', printer: null });
  await issue({ deaf: true, printer: null });
  const { ticket } = await clerk.done('call-next', { counter: 1 });
  await clerk.done('recall', { ticket: ticket.id });
  await clerk.done('begin-service', { ticket: ticket.id });
  await clerk.done('finish-service', { ticket: ticket.id, outcome: 'done' });
}

/** Visitors who miss their call, come back, wait aside, go elsewhere, or give up. */
async function aside({ kiosk, clerk, issue }: Visits): Promise<void> {
  const { ticket } = await issue({ printer: null });
  const called = { ticket: ticket.id };
  await clerk.done('delay-ticket', { token: ticket.token, behind: 1 });
  await clerk.done('call-ticket', { counter: 1, ...called, reason: '行动不便' });
  await clerk.done('recall', called);
  await clerk.done('recall', called);
  await clerk.done('mark-missed', called);
  await kiosk.done('return-ticket', called);
  await clerk.done('call-ticket', { counter: 1, ...called, reason: '已返回' });
  await clerk.done('begin-service', called);
  await clerk.done('hold-ticket', { ...called, reason: '复印材料' });
  await clerk.done('resume-ticket', { ...called, counter: 1 });
  await clerk.done('transfer-ticket', { ...called, to: { queue: 'B' }, reason: '转户政' });
  await clerk.done('reprint-ticket', called);
  await clerk.done('cancel-ticket', { ...called, reason: '改日再来' });
}
