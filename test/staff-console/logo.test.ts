import { describe, expect, it } from 'vitest';
import { Letterhead, Logo } from '../../protocol/letterhead.ts';
import { draftOf, letterheadOf, same } from '../../staff-console/paper/letterhead-draft.ts';
import { dotsOf, fitted, type Shades, shadesOf, toLogo } from '../../staff-console/paper/logo.ts';

const even = (width: number, height: number, shade: number): Shades => ({
  width,
  height,
  shades: new Uint8ClampedArray(width * height).fill(shade),
});
const black = (logo: Logo) => dotsOf(logo).filter(Boolean).length;

describe('a logo', () => {
  it('[P68] is made no larger than a slip can bear, keeps its proportions, and is not blown up', () => {
    expect(fitted(3840, 800)).toEqual({ width: 384, height: 80 });
    expect(fitted(1000, 1000)).toEqual({ width: 160, height: 160 });
    expect(fitted(200, 100)).toEqual({ width: 200, height: 100 });
    expect(fitted(4000, 10)).toEqual({ width: 384, height: 8 });
  });

  it('[P68] takes what is transparent for paper, and a colour for its lightness', () => {
    const rgba = new Uint8ClampedArray([0, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0, 255]);
    expect([...shadesOf(rgba, 4, 1).shades]).toEqual([255, 0, 76, 226]);
  });

  it('[P68] is dots, eight to a byte and each row a whole number of bytes, as the hub takes them', () => {
    const shades = even(9, 8, 255);
    shades.shades[0] = 0;
    shades.shades[8] = 0;
    shades.shades[9] = 0;
    const logo = toLogo(shades, 128, false);
    expect(Logo.parse(logo)).toEqual(logo);
    expect([...Buffer.from(logo.bits, 'base64').subarray(0, 4)]).toEqual([0x80, 0x80, 0x80, 0]);
    expect(
      dotsOf(logo)
        .map((dot, at) => (dot ? at : -1))
        .filter((at) => at >= 0),
    ).toEqual([0, 8, 9]);
    expect(Logo.parse(toLogo(even(384, 160, 0), 128, false)).bits.length).toBeLessThanOrEqual(10_500);
  });

  it('[P68] has more black the higher the threshold; dithered, a grey is as black as it is dark', () => {
    const ramp = even(256, 16, 0);
    ramp.shades.forEach((_, at) => {
      ramp.shades[at] = at % 256;
    });
    expect(black(toLogo(ramp, 64, false))).toBe(64 * 16);
    expect(black(toLogo(ramp, 192, false))).toBe(192 * 16);
    for (const shade of [64, 128, 192]) {
      const part = black(toLogo(even(160, 160, shade), 128, true)) / (160 * 160);
      expect(Math.abs(part - (255 - shade) / 255)).toBeLessThan(0.02);
    }
  });
});

describe('a letterhead being written', () => {
  const kept: Letterhead = { header: [{ zh: '一', en: 'one' }], footer: [{ zh: '二' }], logo: null };

  it('[P69] what was not touched is sent as it was, and empty lines are not', () => {
    expect(letterheadOf(draftOf(kept))).toEqual(kept);
    const draft = draftOf(kept);
    const emptied = {
      ...draft,
      header: [
        { zh: ' ', en: '' },
        { zh: '新', en: ' ' },
      ],
    };
    expect(letterheadOf(emptied).header).toEqual([{ zh: '新' }]);
    expect(Letterhead.parse(letterheadOf(emptied))).toBeTruthy();
  });

  it('[P69] a line with English alone is no line without Chinese', () => {
    const draft = { ...draftOf(kept), footer: [{ zh: '', en: 'Open daily' }] };
    expect(letterheadOf(draft).footer).toEqual([{ zh: 'Open daily', en: 'Open daily' }]);
  });

  it('[P69] changed and changed back is no change', () => {
    expect(same(kept, { ...kept, header: [{ en: 'one', zh: '一' }] })).toBe(true);
    expect(same(kept, { ...kept, header: [{ zh: '一' }] })).toBe(false);
    expect(same(kept, { ...kept, logo: { widthDots: 8, heightDots: 8, bits: 'AAAAAAAAAAA=' } })).toBe(false);
  });
});
