import { wavFile } from './wav.ts';

const rateHz = 22_050;
const lastsS = 1.2;
const attackS = 0.008; // a strike without it would click
const fadeS = 0.15;
const loudness = 0.6; // under the voice, which follows it

// Ding, then dong a major third lower, while the first still rings.
const tones = [
  { startS: 0, pitchHz: 784 },
  { startS: 0.4, pitchHz: 622 },
];
// A struck bar: the higher a partial, the softer it is and the sooner it is gone.
const partials = [
  { multiple: 1, share: 1, decayS: 0.3 },
  { multiple: 2, share: 0.28, decayS: 0.16 },
  { multiple: 3, share: 0.12, decayS: 0.09 },
  { multiple: 4.2, share: 0.05, decayS: 0.05 },
];

let made: Buffer | undefined;

/** The two-tone hall chime, ding-dong, as a WAV file: struck for the first who asks. */
export function chimeWav(): Buffer {
  made ??= struck();
  return made;
}

function struck(): Buffer {
  const sound = new Float64Array(Math.round(rateHz * lastsS));
  for (const { startS, pitchHz } of tones) strike(sound.subarray(Math.round(startS * rateHz)), pitchHz);
  const faded = sound.map((value, at) => value * smooth((sound.length - 1 - at) / rateHz / fadeS));
  const peak = faded.reduce((loudest, value) => Math.max(loudest, Math.abs(value)), 0);
  const samples = Int16Array.from(faded, (value) => Math.round((value / peak) * loudness * 32_767));
  return wavFile({ rateHz, channels: 1, samples });
}

/** Adds a bar struck at the beginning of the sound. */
function strike(sound: Float64Array, pitchHz: number): void {
  for (const { multiple, share, decayS } of partials) {
    // A dying wave turns and shrinks alike from sample to sample. The hub makes this while it works: a sine for each would be felt.
    const turn = (2 * Math.PI * pitchHz * multiple) / rateHz;
    const shrink = Math.exp(-1 / (decayS * rateHz));
    const [stepX, stepY] = [shrink * Math.cos(turn), shrink * Math.sin(turn)];
    let x = share;
    let y = 0;
    for (let at = 0; at < sound.length; at += 1) {
      sound[at] = (sound[at] ?? 0) + y * smooth(at / rateHz / attackS);
      const turned = x * stepX - y * stepY;
      y = x * stepY + y * stepX;
      x = turned;
    }
  }
}

/** 0 to 1 without a corner. */
function smooth(share: number): number {
  if (share >= 1) return 1;
  return (1 - Math.cos(Math.PI * Math.max(0, share))) / 2;
}
