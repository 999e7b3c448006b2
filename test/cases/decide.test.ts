import { afterEach, describe, expect, it } from 'vitest';
import type { HallFile } from '../../protocol/hall-file.ts';
import { CaseItem } from '../../protocol/case-rules.ts';
import { keepCases } from '../../server/cases/keep-cases.ts';
import { theHub } from '../../server/hub.ts';
import { applicant, type CaseRoom, missing, received } from './case-scene.ts';
import { accepted, openStepRoom, person } from './step-scene.ts';

let scene: CaseRoom;
afterEach(() => scene.room.close());
const open = async (item: object = {}, service = 'pension', more: (file: HallFile) => void = () => undefined) => {
  scene = await openStepRoom((file) => {
    file.cases.items[service] = CaseItem.parse(item);
    more(file);
  });
  return scene.room;
};
const approve = (id: string, more: object = {}) => ({
  case: id,
  outcome: 'approved' as const,
  serve: 'a4' as const,
  ...more,
});

describe('deciding', () => {
  it('[CA312] a decision is a paper; a no has its reason; nothing is decided twice', async () => {
    const room = await open();
    const { id } = await accepted(scene);
    const no = { case: id, outcome: 'not-approved' as const, serve: 'a4' as const };
    expect(await room.say('decide-case', no, scene.clerk)).toBe('reason-missing');
    const { case: decided } = await room.done('decide-case', { ...no, reason: '缴费年限不足' }, scene.clerk);
    expect(decided).toMatchObject({ state: 'decided', stage: 'result', dueOn: '2026-12-07' });
    const paper = decided.documents.find(({ kind }) => kind === 'decision')!;
    expect(room.looks.casePaper(id, paper.number)?.paper).toMatchObject({ granted: false, reason: '缴费年限不足' });
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('wrong-state');
    expect(JSON.stringify([room.looks.caseSteps(id), room.heard])).not.toContain('缴费年限不足');
  });

  it('[CA312] nothing is approved while papers are missing, and nothing before it is accepted', async () => {
    const room = await open();
    const ticket = await scene.serve('pension', applicant);
    const materials = [...received('id', 'form'), ...missing('photo')];
    const { id } = (await room.done('take-in-case', { ticket, service: 'pension', materials }, scene.clerk)).case;
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('wrong-state');
    scene.days(8);
    await room.hub.own(keepCases, {}, theHub);
    expect(room.looks.case(id)).toMatchObject({ state: 'accepted', stage: 'review' });
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('materials-missing');
  });

  it('[CA313] a review that the item asks for is left out only with a reason', async () => {
    const room = await open({ stageDays: { review: 3 } });
    const { id } = await accepted(scene);
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('skip-needs-reason');
    await room.done('decide-case', approve(id, { skip: '情况紧急' }), scene.clerk);
    const other = await accepted(scene);
    await room.done('review-case', { case: other.id, opinion: 'grant' }, scene.clerk);
    expect(await room.say('review-case', { case: other.id, opinion: 'deny' }, scene.clerk)).toBe('wrong-state');
    await room.done('decide-case', approve(other.id), scene.clerk);
    const skips = [id, other.id].map((one) =>
      room.looks.caseSteps(one).flatMap(({ fact }) => ('skip' in fact ? [fact.skip !== null] : [])),
    );
    expect(skips).toEqual([[true], [false]]);
  });

  it('[CA314] level by level as the item says, nobody twice, and nobody of that rank after the duty leader', async () => {
    const room = await open({ approval: ['clerk', 'chief', 'leader'] });
    const [chief, leader, second] = ['4001', '9002', '9004'].map((jobNo) => person(scene, jobNo));
    const { id } = await accepted(scene);
    expect((await room.done('decide-case', approve(id), scene.clerk)).case).toMatchObject({
      state: 'accepted',
      stage: 'decide',
    });
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('signed-by-you');
    expect(await room.say('decide-case', approve(id), person(scene, '4002'))).toBe('too-low-a-rank');
    // A leader who signs for the leader's level leaves the chief's out, and says why.
    expect(await room.say('decide-case', approve(id), leader!)).toBe('skip-needs-reason');
    expect((await room.done('decide-case', approve(id), chief!)).case.state).toBe('accepted');
    expect((await room.done('decide-case', approve(id), leader!)).case.state).toBe('decided');
    expect(await room.say('decide-case', approve(id), second!)).toBe('signed-already');
    expect(room.looks.case(id)!.signatures.map(({ rank, level, by }) => [rank, level, by])).toEqual([
      ['clerk', 1, '1001'],
      ['chief', 2, '4001'],
      ['leader', 3, '9002'],
    ]);
  });

  it('[CA314] levels that go down again, or a leader twice, are no setting', () => {
    const levels = (...approval: string[]) => CaseItem.safeParse({ approval }).success;
    expect([
      levels('clerk', 'chief'),
      levels('chief', 'chief'),
      levels('leader', 'chief'),
      levels('leader', 'leader'),
      levels(),
    ]).toEqual([true, true, false, false, false]);
  });

  it('[CA315] where only an opinion is given here, the decision names the body that made it', async () => {
    const room = await open({ authority: 'preliminary' });
    const { id } = await accepted(scene);
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('decided-elsewhere');
    const decidedBy = { body: '省人社厅', paper: '人社批〔2026〕12号' };
    expect((await room.done('decide-case', approve(id, { decidedBy }), scene.clerk)).case.state).toBe('decided');
  });
});

describe('procedures the law asks for', () => {
  it('[CA316] what the item names blocks the decision until it is recorded, each once', async () => {
    const room = await open({ procedures: ['inspection', 'tender'] });
    const { id } = await accepted(scene);
    const record = (procedure: 'inspection' | 'tender' | 'auction', step?: 'told' | 'done') =>
      room.say('record-procedure', { case: id, procedure, ...(step ? { step } : {}) }, scene.clerk);
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('procedure-open');
    expect(await record('inspection', 'told')).toBe('procedure-step');
    expect(await record('inspection')).toBe('done');
    expect(await record('inspection')).toBe('procedure-step');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('procedure-open');
    expect(await record('tender')).toBe('done');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('done');
  });

  it('[CA317] the right to a hearing is told; asked for within five days, held within twenty, announced seven before', async () => {
    const room = await open({ procedures: ['hearing-right'] });
    const { id } = await accepted(scene);
    const hearing = (step: 'told' | 'asked' | 'waived' | 'announced' | 'done', day?: string) =>
      room.say(
        'record-procedure',
        {
          case: id,
          procedure: step === 'announced' || step === 'done' ? 'hearing' : 'hearing-right',
          step,
          ...(day === undefined ? {} : { day }),
        },
        scene.clerk,
      );
    expect(await hearing('asked')).toBe('procedure-step');
    expect(await hearing('told')).toBe('done');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('procedure-open');
    scene.days(7);
    // Five working days from Monday the 23rd end on Monday the 30th.
    expect(await hearing('asked')).toBe('done');
    expect(await hearing('waived')).toBe('procedure-step');
    expect(await hearing('announced')).toBe('procedure-step');
    expect(await hearing('announced', '2026-12-08')).toBe('hearing-too-soon');
    expect(await hearing('announced', '2026-12-29')).toBe('limit-past');
    expect(await hearing('announced', '2026-12-09')).toBe('done');
    expect(await hearing('done')).toBe('procedure-step');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('procedure-open');
    scene.days(9);
    expect(await hearing('done')).toBe('done');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('done');
  });

  it('[CA317] not asked for in five days, the right is over; asked on the sixth it is too late', async () => {
    const room = await open({ procedures: ['hearing-right'] });
    const { id } = await accepted(scene);
    const right = (step: 'told' | 'asked') =>
      room.say('record-procedure', { case: id, procedure: 'hearing-right', step }, scene.clerk);
    await right('told');
    scene.days(8);
    expect(await right('asked')).toBe('limit-past');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('done');
  });
});

describe('joint cases', () => {
  it('[CA320] parts side by side under one due date; the lead opens them, each department answers for its own, all before the decision', async () => {
    const room = await open({ parts: ['tax'] }, 'transfer');
    const [tax, estate] = [person(scene, '5001'), person(scene, '5002')];
    const { id, promisedOn } = await accepted(scene, 'transfer');
    expect(promisedOn).toBe('2026-12-07');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('parts-open');
    expect(await room.say('open-part', { case: id, unit: 'nowhere' }, scene.clerk)).toBe('unknown-department');
    expect(await room.say('open-part', { case: id, unit: 'tax' }, person(scene, '4002'))).toBe('lead-only');
    const { part } = await room.done('open-part', { case: id, unit: 'tax' }, scene.clerk);
    expect(await room.say('open-part', { case: id, unit: 'tax' }, scene.clerk)).toBe('part-open-already');
    const { part: other } = await room.done('open-part', { case: id, unit: 'estate' }, scene.clerk);
    expect([part, other]).toEqual(['P1', 'P2']);
    expect(await room.say('finish-part', { case: id, part, opinion: 'grant' }, estate)).toBe('not-your-part');
    expect(await room.say('finish-part', { case: id, part: 'P9', opinion: 'grant' }, estate)).toBe('unknown-part');
    expect(await room.say('finish-part', { case: id, part: other, opinion: 'deny' }, estate)).toBe('reason-missing');
    await room.done('finish-part', { case: id, part: other, opinion: 'grant' }, estate);
    expect(await room.say('finish-part', { case: id, part: other, opinion: 'grant' }, estate)).toBe('part-finished');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('parts-open');
    await room.done('finish-part', { case: id, part, opinion: 'grant' }, tax);
    // Asked once more, they answer once more.
    const { part: again } = await room.done('open-part', { case: id, unit: 'estate' }, scene.clerk);
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('parts-open');
    await room.done('finish-part', { case: id, part: again, opinion: 'grant' }, estate);
    // Its unit, and whoever has a part, may work on it, but the lead decides.
    for (const other of [tax, person(scene, '5003'), person(scene, '4002')])
      expect(await room.say('decide-case', approve(id), other)).toBe('lead-only');
    expect(await room.say('decide-case', approve(id), person(scene, '4001'))).toBe('done');
  });

  it('[CA321] a hall may have the centre lead; a case that is not joint has no parts', async () => {
    const room = await open({}, 'transfer', (file) => {
      file.cases.jointLead = 'centre';
      file.cases.centre = 'estate';
    });
    const { id } = await accepted(scene, 'transfer');
    expect(await room.say('decide-case', approve(id), scene.clerk)).toBe('parts-open');
    expect(await room.say('open-part', { case: id, unit: 'tax' }, scene.clerk)).toBe('lead-only');
    expect(await room.say('open-part', { case: id, unit: 'tax' }, person(scene, '5002'))).toBe('done');
    const pension = await accepted(scene);
    expect(await room.say('open-part', { case: pension.id, unit: 'tax' }, scene.clerk)).toBe('not-joint');
  });
});
