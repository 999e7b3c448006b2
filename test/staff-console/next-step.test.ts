import { describe, expect, it } from 'vitest';
import { type Me, nextStep, stepsFor } from '../../staff-console/cases/next-step.ts';
import { caseView, chief, clerk, joint } from './cases-sample.ts';

const me: Me = { jobNo: clerk.jobNo, department: 'hrss', roles: ['clerk'] };
const leader: Me = { jobNo: '9001', department: null, roles: ['leader'] };
const supervisor: Me = { jobNo: '9002', department: null, roles: ['supervisor'] };
const stranger: Me = { jobNo: '5005', department: 'tax', roles: ['clerk'] };
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

  it('[C468] what is on its way is for the receiver to take over, and for the sender to take back', () => {
    const sent = caseView({ underway });
    expect(nextStep(sent, stranger)).toBe('take-over');
    expect(nextStep(sent, me)).toBe('take-back');
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
