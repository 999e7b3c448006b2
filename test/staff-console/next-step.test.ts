import { describe, expect, it } from 'vitest';
import { nextStep, stepsFor } from '../../staff-console/cases/next-step.ts';
import { type Me } from '../../staff-console/cases/whose-step.ts';
import type { CaseView } from '../../protocol/case-view.ts';
import { caseView, chief, clerk, joint } from './cases-sample.ts';

const me: Me = { jobNo: clerk.jobNo, department: 'hrss', roles: ['clerk'], counter: 3 };
const leader: Me = { jobNo: '9001', department: null, roles: ['leader'], counter: null };
const supervisor: Me = { jobNo: '9002', department: null, roles: ['supervisor'], counter: null };
const stranger: Me = { jobNo: '5005', department: 'tax', roles: ['clerk'], counter: 7 };
const told = {
  number: 'LJ 告〔2026〕1120-019',
  at: '2026-11-20T10:00:00.000+08:00',
  by: clerk.jobNo,
  how: 'written' as const,
  items: ['card'],
  added: ['card'],
  probableBreach: true,
  approvedBy: null,
  verdict: null,
};
const underway = {
  from: clerk,
  to: null,
  unit: { id: 'tax', name: { zh: '税务局' } },
  at: '2026-11-23T14:30:00.000+08:00',
};
const level = (signed: string | null) => ({
  rank: 'leader' as const,
  signed: signed === null ? null : { by: { jobNo: signed, name: '' }, at: underway.at, outcome: 'approved' as const },
});
const paper = caseView().documents[0]!;

describe('the next right step', () => {
  it('[C468] follows the way of a case from intake to the archive', () => {
    expect(nextStep(caseView({ state: 'received', stage: null }), me)).toBe('accept');
    expect(nextStep(caseView({ state: 'to-supplement', stage: null, complete: false }), me)).toBe('supplement');
    expect(nextStep(caseView(), me)).toBe('review');
    expect(nextStep(caseView({ stage: 'decide' }), me)).toBe('decide');
    expect(nextStep(caseView({ state: 'decided', stage: 'result' }), me)).toBe('announce');
    const ready = { counter: 3, on: '2026-11-23', by: clerk };
    expect(nextStep(caseView({ state: 'decided', stage: 'collect', ready }), me)).toBe('deliver');
    expect(nextStep(caseView({ state: 'delivered', stage: null }), me)).toBe('serve');
    expect(nextStep(caseView({ state: 'delivered', stage: null, documents: [paper] }), me)).toBe('archive');
  });

  it('[C468] what stands in the way of a decision comes before it', () => {
    const deciding = { stage: 'decide' };
    expect(nextStep(caseView({ ...deciding, openProcedures: ['inspection'] }), me)).toBe('procedure');
    const paused = { ground: 'inspection', since: '2026-11-23', noticeNo: null };
    expect(nextStep(caseView({ ...deciding, paused }), me)).toBe('resume');
    expect(nextStep(caseView({ ...deciding, joint: joint() }), me)).toBe('finish-part');
    expect(nextStep(caseView({ ...deciding, joint: joint() }), stranger)).toBeNull();
    expect(nextStep(caseView({ ...deciding, joint: { ...joint(), parts: [] } }), me)).toBe('open-part');
    expect(nextStep(caseView({ ...deciding, levels: [level(null)] }), me)).toBe('hand-over');
    expect(nextStep(caseView({ ...deciding, levels: [level(null)] }), leader)).toBe('decide');
  });

  it('[C468] whoever does not hold a case looks on, and does what is theirs: a part, a signature above the counter, handing out', () => {
    const colleague: Me = { ...me, jobNo: '3055' };
    const chiefLevel = (rank: 'clerk' | 'chief') => [{ rank, signed: null }];
    expect(nextStep(caseView(), colleague)).toBeNull();
    expect(nextStep(caseView({ stage: 'decide' }), { ...colleague, roles: ['clerk', 'chief'] })).toBeNull();
    const chiefOf = { ...colleague, roles: ['clerk', 'chief'] };
    expect(nextStep(caseView({ stage: 'decide', levels: chiefLevel('chief') }), chiefOf)).toBe('decide');
    expect(nextStep(caseView({ state: 'decided', stage: 'result' }), colleague)).toBeNull();
    const ready = { counter: 3, on: '2026-11-23', by: clerk };
    expect(nextStep(caseView({ state: 'decided', stage: 'collect', ready }), colleague)).toBe('deliver');
  });

  it('[C480] a result in the back office goes back to the counter before anybody is told', () => {
    const decided = { state: 'decided' as const, stage: 'result', holder: '3055' };
    const office: Me = { ...me, jobNo: '3055', counter: null };
    expect(nextStep(caseView(decided), office)).toBe('hand-over');
    expect(nextStep(caseView(decided), { ...office, counter: 4 })).toBe('announce');
  });

  it('[C481] a joint case: all are asked, all have spoken, then it is reviewed and decided', () => {
    const asked = joint();
    const never = { id: 'tax', name: { zh: '税务局' } };
    expect(nextStep(caseView({ joint: { ...asked, open: [...asked.open, never] } }), me)).toBe('open-part');
    expect(nextStep(caseView({ joint: { ...asked, parts: [], open: [] } }), me)).toBe('open-part');
    expect(nextStep(caseView({ joint: asked }), { ...me, department: 'tax' })).toBeNull();
    expect(nextStep(caseView({ joint: { ...asked, open: [], parts: asked.parts.slice(1) } }), me)).toBe('review');
  });

  it('[C482] of an agency the work is on record before the decision, and it is answered before the result is handed out', () => {
    const agency = { state: 'accepted' as const, steps: [] } as unknown as NonNullable<CaseView['agency']>;
    const step = { at: underway.at, by: clerk.name, way: 'agent' as const, what: '到银行核对' };
    const handled = { ...agency, state: 'handling' as const, steps: [step] } as typeof agency;
    expect(nextStep(caseView({ agency }), me)).toBe('agency-step');
    expect(nextStep(caseView({ agency: handled }), me)).toBe('review');
    const ready = { counter: 3, on: '2026-11-23', by: clerk };
    const collect = { state: 'decided' as const, stage: 'collect', ready };
    expect(nextStep(caseView({ ...collect, agency: handled }), me)).toBe('agency-reply');
    expect(nextStep(caseView({ ...collect, agency: { ...handled, state: 'replied' } }), me)).toBe('deliver');
  });

  it('[C468] what is on its way is for the receiver to take over; the sender waits, and may take it back', () => {
    const sent = caseView({ underway });
    expect(nextStep(sent, stranger)).toBe('take-over');
    expect(nextStep(sent, me)).toBeNull();
    expect(stepsFor(sent, me)).toContain('take-back');
    expect(stepsFor(sent, leader)).toContain('take-over');
    expect(stepsFor(sent, stranger)).not.toContain('take-back');
    expect(nextStep(sent, { ...stranger, department: 'fire' })).toBeNull();
    expect(nextStep(caseView({ underway: { ...underway, to: chief, unit: null } }), stranger)).toBeNull();
  });

  it('[C468] who only oversees is offered approving and verifying, and no step of the work', () => {
    expect(nextStep(caseView({ needsApproval: true }), supervisor)).toBe('approve-notice');
    expect(nextStep(caseView({ notices: [told] }), supervisor)).toBe('verify-breach');
    expect(stepsFor(caseView(), supervisor)).toEqual([]);
    expect(stepsFor(caseView(), me)).toContain('pause');
    expect(stepsFor(caseView({ state: 'delivered' }), me)).not.toContain('pause');
  });
});
