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

/** The two-tone hall chime, ding-dong, as a WAV file. */
export function chimeWav(): Buffer {
  const sound = Float64Array.from({ length: Math.round(rateHz * lastsS) }, (_, at) => {
    const nowS = at / rateHz;
    const ringing = tones.reduce((sum, { startS, pitchHz }) => sum + struck(pitchHz, nowS - startS), 0);
    return ringing * smooth((lastsS - 1 / rateHz - nowS) / fadeS);
  });
  const peak = sound.reduce((loudest, value) => Math.max(loudest, Math.abs(value)), 0);
  const samples = Int16Array.from(sound, (value) => Math.round((value / peak) * loudness * 32_767));
  return wavFile({ rateHz, channels: 1, samples });
}

function struck(pitchHz: number, sinceS: number): number {
  if (sinceS < 0) return 0;
  const ring = partials.reduce(
    (sum, { multiple, share, decayS }) =>
      sum + share * Math.exp(-sinceS / decayS) * Math.sin(2 * Math.PI * pitchHz * multiple * sinceS),
    0,
  );
  return ring * smooth(sinceS / attackS);
}

/** 0 to 1 without a corner. */
function smooth(share: number): number {
  const within = Math.min(1, Math.max(0, share));
  return (1 - Math.cos(Math.PI * within)) / 2;
}
