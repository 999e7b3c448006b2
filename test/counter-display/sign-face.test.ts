import { describe, expect, it } from 'vitest';
import { elsewhere, faceOf, worksHere } from '../../counter-display/sign/face.ts';
import { at, awaySign, call, morning, onPost, sign } from './scenes.ts';

describe('what a sign says', () => {
  it('[C1] a called ticket is red and asks its visitor to come here', () => {
    expect(faceOf(sign(3, { state: 'calling', ticket: 'A036', call: call('A036', 3) }), morning)).toMatchObject({
      kind: 'hot',
      state: '请到这里',
      big: { kind: 'ticket', text: 'A036' },
    });
  });

  it('[C1] serving, free, and either by the B person or a substitute', () => {
    expect(faceOf(sign(3, { ticket: 'A036' }), morning)).toMatchObject({
      kind: 'plain',
      mark: 'serving',
      big: { text: 'A036' },
    });
    expect(faceOf(sign(3, { state: 'free' }), morning)).toMatchObject({
      mark: 'free',
      big: { kind: 'word', text: '空闲' },
    });
    expect(faceOf(sign(3, { ticket: 'A036', staff: onPost(3, 'B') }), morning)).toMatchObject({
      mark: 'covered',
      state: 'B岗顶岗，照常办理',
    });
    expect(faceOf(sign(3, { ticket: 'A036', staff: { ...onPost(3), as: 'substitute' } }), morning)).toMatchObject({
      mark: 'covered',
      state: '有人顶岗，照常办理',
    });
  });

  it('[B6] away says when the clerk is back, and that it is past when it is', () => {
    expect(faceOf(sign(4, { state: 'away', sign: awaySign }), morning)).toMatchObject({
      kind: 'warn',
      state: '暂离：取档案',
      big: { kind: 'time', text: '10:25', after: '回' },
    });
    expect(faceOf(sign(4, { state: 'away', sign: awaySign }), Date.parse(at('10:31')))).toMatchObject({
      big: { text: '10:25', after: '未回' },
    });
  });

  it('[C1] unattended says since when, closed says until when, another day with its name', () => {
    expect(faceOf(sign(8, { state: 'unattended', staff: null, since: at('10:14') }), morning)).toMatchObject({
      kind: 'warn',
      state: '10:14 起，没有挂牌',
    });
    expect(faceOf(sign(12, { state: 'closed', staff: null, opensAt: at('13:30') }), morning)).toMatchObject({
      kind: 'off',
      state: '未开放',
      big: { text: '13:30' },
    });
    expect(
      faceOf(sign(12, { state: 'closed', staff: null, opensAt: '2026-11-23T08:30:00+08:00' }), morning),
    ).toMatchObject({ state: '未开放，星期一开', stateEn: 'Closed until Monday' });
    expect(faceOf(sign(12, { state: 'closed', staff: null }), morning)).toMatchObject({
      big: { kind: 'word', text: '未开放' },
    });
  });

  it('[C3] the counters named on the sign come before the others', () => {
    const away = sign(4, { state: 'away', sign: awaySign, goTo: [2] });
    expect(worksHere(away)).toBe(false);
    expect(elsewhere(away)).toEqual([3]);
    expect(elsewhere(sign(8, { state: 'unattended', goTo: [7] }))).toEqual([7]);
  });
});
