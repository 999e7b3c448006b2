import { expect, it } from 'vitest';
import type { CaseView } from '../../protocol/case-view.ts';
import { caseView as shownOf } from '../../server/views/case.ts';
import type { Setting } from '../../server/views/setting.ts';
import { nextStep, type StepId, stepsFor } from '../../staff-console/cases/next-step.ts';
import type { Me } from '../../staff-console/cases/whose-step.ts';
import { accepted, openStepRoom, person } from '../cases/step-scene.ts';
import { caseView, clerk, joint } from './cases-sample.ts';

/** Each step as the command it gives, with as little as it takes to be judged. */
const commands: Partial<Record<StepId, [string, object]>> = {
  supplement: ['supplement-case', { materials: [{ id: 'none such', state: 'received' }] }],
  pause: ['pause-case', { ground: 'none such', toldInWriting: true }],
  extend: ['extend-case', { days: 99, reason: '材料多', told: false }],
  delay: ['notify-delay', { until: '2020-01-01', reason: '材料多' }],
  procedure: ['record-procedure', { procedure: 'hearing', step: 'waived' }],
  'open-part': ['open-part', { unit: 'tax' }],
  'finish-part': ['finish-part', { part: 'P99', opinion: 'grant' }],
  review: ['review-case', { opinion: 'grant' }],
  decide: ['decide-case', { outcome: 'not-approved' }],
  'hand-over': ['hand-over-case', { to: { staff: 'nobody' } }],
  serve: ['serve-paper', { document: 'none such' }],
  'charge-fee': ['charge-fee', { line: 99 }],
  'agency-on': ['take-on-agency', { asked: 'oral', told: [], papers: [] }],
  correct: ['correct-case', { field: 'archive-location', to: '甲', why: '写错' }],
};
const ofOthers = ['not-your-case', 'lead-only', 'not-allowed'];

it('[C702] of a joint case nobody is offered a step that the hub says is another’s; a department with only a part is offered its part', async () => {
  const scene = await openStepRoom();
  const { room } = scene;
  const { id } = await accepted(scene, 'transfer');
  await room.done('open-part', { case: id, unit: 'tax' }, scene.clerk);
  const shown = (): CaseView => shownOf({ ...room, now: room.clock.now } as unknown as Setting, id);
  const ofPart: Me = { jobNo: '5001', department: 'tax', roles: ['clerk', 'chief'], counter: null };
  expect(nextStep(shown(), ofPart)).toBe('finish-part');
  expect(stepsFor(shown(), ofPart)).toEqual(['finish-part', 'message']);
  let judged = 0;
  for (const { jobNo, department = null, roles } of room.hall.file.staff) {
    const me: Me = { jobNo, department, roles, counter: room.looks.counterOf(jobNo) };
    for (const step of stepsFor(shown(), me)) {
      const [verb, body] = commands[step] ?? [];
      if (!verb || !stepsFor(shown(), me).includes(step)) continue;
      const said = await room.say(verb as never, { case: id, ...body } as never, person(scene, jobNo));
      expect([jobNo, step, ofOthers.includes(said)]).toEqual([jobNo, step, false]);
      judged += 1;
    }
  }
  expect(judged).toBeGreaterThan(20);
  room.close();
});

it('[C702] where the lead signs, the chief of a part is not asked to, and the lead’s own chief is', () => {
  const levels = [{ rank: 'chief' as const, signed: null }];
  const spoken = { ...joint(), open: [], parts: [] };
  const kase = caseView({ stage: 'decide', levels, joint: { ...spoken, signingUnit: 'hrss' } });
  const chief = (department: string): Me => ({ jobNo: '7001', department, roles: ['clerk', 'chief'], counter: null });
  expect(nextStep(kase, chief('hrss'))).toBe('decide');
  expect(nextStep(kase, chief('tax'))).toBeNull();
  expect(stepsFor(kase, { ...chief('hrss'), roles: ['clerk'] })).not.toContain('decide');
  expect(stepsFor(kase, { ...chief('hrss'), jobNo: clerk.jobNo, roles: ['clerk'] })).toContain('open-part');
});
