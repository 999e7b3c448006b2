import { describe, expect, it } from 'vitest';
import { chimeWav } from '../../server/voice/chime.ts';
import { readWav } from '../../server/voice/wav.ts';

const { rateHz, channels, samples } = readWav(chimeWav()) ?? { rateHz: 0, channels: 0, samples: new Int16Array() };

/** How strong one pitch is in a stretch of the sound. */
function strength(pitchHz: number, fromS: number, toS: number): number {
  let [cosine, sine] = [0, 0];
  for (let at = Math.round(fromS * rateHz); at < toS * rateHz; at += 1) {
    const angle = (2 * Math.PI * pitchHz * at) / rateHz;
    cosine += (samples[at] ?? 0) * Math.cos(angle);
    sine += (samples[at] ?? 0) * Math.sin(angle);
  }
  return Math.hypot(cosine, sine);
}

describe('the chime', () => {
  it('[V30] it is 1.2 s of mono at 22,050 Hz, the same every time', () => {
    expect({ rateHz, channels, frames: samples.length }).toEqual({ rateHz: 22_050, channels: 1, frames: 26_460 });
    expect(chimeWav().equals(chimeWav())).toBe(true);
  });

  it('[V30] ding is 784 Hz, dong is 622 Hz', () => {
    expect(strength(784, 0, 0.4)).toBeGreaterThan(8 * strength(622, 0, 0.4));
    expect(strength(622, 0.6, 1.1)).toBeGreaterThan(2 * strength(784, 0.6, 1.1));
    for (const otherHz of [440, 700, 1_000]) expect(strength(otherHz, 0, 1.2)).toBeLessThan(strength(784, 0, 1.2) / 4);
  });

  it('[V30] it begins and ends in silence and nowhere jumps', () => {
    expect([samples.at(0), samples.at(-1)]).toEqual([0, 0]);
    const steps = samples.map((sample, at) => Math.abs(sample - (samples[at - 1] ?? 0)));
    const peak = samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
    expect(peak).toBe(Math.round(0.6 * 32_767));
    // The steepest step of the tone itself at this rate is about a third of its peak.
    expect(steps.reduce((largest, step) => Math.max(largest, step), 0)).toBeLessThan(peak * 0.4);
    expect(samples.slice(0, 22).every((sample) => Math.abs(sample) < peak * 0.1)).toBe(true);
  });

  it('[V30] it dies away', () => {
    const loudest = (fromS: number): number =>
      samples.slice(fromS * rateHz, (fromS + 0.1) * rateHz).reduce((top, sample) => Math.max(top, Math.abs(sample)), 0);
    expect(loudest(0.25)).toBeLessThan(loudest(0) * 0.7);
    expect(loudest(1.1)).toBeLessThan(loudest(0.4) * 0.15);
  });
});
