import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GuideDraft, guideLacks } from '../../protocol/guide.ts';
import { lacksOf } from '../../server/cases/guide-lacks.ts';
import { openRoom, type Room } from '../support/room.ts';

const text = (zh: string) => ({ zh });
/** Nothing is missing in it. */
const whole = GuideDraft.parse({
  content: text('给首次参保的人制发社会保障卡'),
  basis: ['《中华人民共和国社会保险法》'],
  applicants: text('本市参保人员'),
  conditions: text('已参保'),
  materials: [{ id: 'id', name: text('居民身份证'), original: 1, copies: 0, required: true, shared: false }],
  procedure: text('申请、核验、制卡、领卡'),
  promisedDays: 3,
  statutoryDays: 20,
  fees: [{ name: text('补卡工本费'), amountYuan: 16, basis: '浙价费〔2015〕88号' }],
  result: text('社会保障卡'),
  samples: [],
});
const png = `iVBORw0KGgo${'A'.repeat(41)}`;

describe('a guide', () => {
  it.each([
    'content',
    'materials',
    'procedure',
    'fees',
    'basis',
    'applicants',
    'conditions',
    'result',
    'samples',
  ] as const)('[CA100] without %s lacks just that', (field) => {
    expect(lacksOf({ ...whole, samples: [], [field]: undefined })).toEqual([field]);
  });

  it('[CA100] lacks its limits, the basis of a fee, or a promise within the law; nothing where no fee and no form is said', () => {
    const kept = { ...whole, samples: [] };
    expect(lacksOf(kept)).toEqual([]);
    expect(lacksOf({ ...kept, promisedDays: undefined })).toEqual(['limit']);
    expect(lacksOf({ ...kept, statutoryDays: undefined })).toEqual(['statutory']);
    expect(lacksOf({ ...kept, promisedDays: 21 })).toEqual(['limit-above-law']);
    expect(lacksOf({ ...kept, promisedDays: 21, statutoryDays: 0 })).toEqual([]);
    expect(lacksOf({ ...kept, fees: [{ name: text('工本费'), amountYuan: 16 }] })).toEqual(['fee-basis']);
    expect(lacksOf({ ...kept, fees: [] })).toEqual([]);
    expect(lacksOf({})).toEqual(guideLacks.filter((lack) => !['fee-basis', 'limit-above-law'].includes(lack)));
  });

  it('[CA101] takes only small files that are what they say, and each material once', () => {
    const withFile = (file: object) => GuideDraft.safeParse({ samples: [{ name: text('申请表'), file }] }).success;
    expect(withFile({ type: 'image/png', data: png })).toBe(true);
    expect(withFile({ type: 'application/pdf', data: png })).toBe(false);
    expect(withFile({ type: 'image/png', data: `${png}${'A'.repeat(60_000)}` })).toBe(false);
    expect(withFile({ type: 'text/html', data: png })).toBe(false);
    expect(GuideDraft.safeParse({ samples: [{ name: text('表'), url: 'javascript:alert(1)' }] }).success).toBe(false);
    const [material] = whole.materials!;
    expect(GuideDraft.safeParse({ materials: [material, material] }).success).toBe(false);
  });
});

describe('versions of a guide', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => room.close());
  const service = 'ss-card';
  const draft = (guide: object, who = '9101') =>
    room.done('draft-guide', { service, guide: GuideDraft.parse(guide) }, room.staff(who));
  const inForce = () => room.looks.guide(service)!;
  const turnTo = (day: string) => {
    room.clock.at = Date.parse(`${day}T08:00:00+08:00`);
    room.hub.turnDay();
  };

  it('[CA102] the hall begins with version 1 of each, published', () => {
    expect(inForce()).toMatchObject({ version: 1, guide: { promisedDays: 0 } });
    expect(room.looks.guideVersions(service).map(({ version, state }) => [version, state])).toEqual([[1, 'published']]);
    expect(room.looks.guide('nothing')).toBeNull();
  });

  it('[CA103] a version that lacks something is neither submitted nor published, and each lack is named', async () => {
    const { guide } = await draft({ ...whole, content: undefined, fees: undefined });
    expect(guide).toMatchObject({ version: 2, state: 'draft', lacks: ['content', 'fees'], writtenBy: ['9101'] });
    const reply = await room.ask('submit-guide', { service, version: 2 }, room.staff('9101'));
    expect(reply).toMatchObject({ no: { refused: 'guide-incomplete', values: { lacks: 'content fees' } } });
    expect(await room.say('publish-guide', { service, version: 2, from: '2026-12-01' }, room.staff('9002'))).toBe(
      'guide-state',
    );
  });

  it('[CA104] there is one draft at a time, with everybody’s hand in it; writing on makes it a draft again', async () => {
    expect((await draft(whole, '9002')).guide).toMatchObject({ version: 2, writtenBy: ['9101', '9002'], lacks: [] });
    await room.done('submit-guide', { service, version: 2 }, room.staff('9101'));
    expect((await draft(whole, '9101')).guide).toMatchObject({ version: 2, state: 'draft' });
    await room.done('submit-guide', { service, version: 2 }, room.staff('9101'));
  });

  it('[CA105] whoever wrote in it does not approve it, nor does somebody without that right, nor for a day that is past', async () => {
    const publish = (who: string, from = '2026-12-01') =>
      room.say('publish-guide', { service, version: 2, from }, room.staff(who));
    expect(await publish('9002')).toBe('own-draft');
    expect(await publish('9101')).toBe('not-allowed');
    expect(await publish('1001')).toBe('not-allowed');
    expect(await publish('9003', '2026-11-22')).toBe('begins-past');
    expect(await publish('9003')).toBe('done');
    expect(await publish('9003')).toBe('guide-state');
  });

  it('[CA106] it is in force from its day on, and every older version can still be read', async () => {
    expect(inForce().version).toBe(1);
    const before = room.looks.guidesStamp();
    turnTo('2026-12-01');
    expect(inForce()).toMatchObject({ version: 2, guide: { promisedDays: 3 } });
    expect(room.looks.guidesStamp()).not.toBe(before);
    expect(room.looks.guideVersion(service, 1)!.guide.promisedDays).toBe(0);
  });

  it('[CA107] withdrawn, the one before is in force again; the only one stays', async () => {
    const withdraw = (version: number, of = service) =>
      room.say('withdraw-guide', { service: of, version, reason: '依据已废止' }, room.staff('9002'));
    expect(await withdraw(2)).toBe('done');
    expect(inForce().version).toBe(1);
    expect(await withdraw(2)).toBe('guide-state');
    expect(await withdraw(1)).toBe('last-guide');
    expect(await withdraw(9)).toBe('unknown-guide');
    expect((await draft(whole)).guide.version).toBe(3);
    expect(await withdraw(3)).toBe('done');
  });

  it('[CA108] a sample’s file is kept once, by its mark, and named by it from then on', async () => {
    const { guide } = await draft({
      ...whole,
      samples: [{ name: text('申请表'), file: { type: 'image/png', data: png } }],
    });
    const [sample] = room.looks.guideVersion(service, guide.version)!.guide.samples!;
    const { mark } = sample!.file!;
    expect(room.looks.guideFile(mark)).toMatchObject({ type: 'image/png', bytes: Buffer.from(png, 'base64') });
    await draft({ ...whole, samples: [{ name: text('样表'), file: { type: 'image/png', mark } }] });
    expect(room.looks.guideVersion(service, guide.version)!.guide.samples![0]).toMatchObject({ file: { mark } });
    const unknown = { ...whole, samples: [{ name: text('样表'), file: { type: 'image/png', mark: 'x'.repeat(43) } }] };
    expect(await room.say('draft-guide', { service, guide: GuideDraft.parse(unknown) }, room.staff('9101'))).toBe(
      'unknown-file',
    );
  });
});
