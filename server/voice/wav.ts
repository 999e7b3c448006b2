/** Sound as 16-bit samples, channels interleaved. */
export interface Wav {
  rateHz: number;
  channels: number;
  samples: Int16Array;
}

const headerBytes = 44;
const fullScale = 32767;
const pcm = 1;
const extensible = 0xfffe; // what some recorders write for plain PCM; its real format is 24 bytes into the chunk

/** Reads 16-bit PCM, or null for anything else. */
export function readWav(file: Buffer): Wav | null {
  if (file.length < headerBytes || file.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (file.toString('latin1', 8, 12) !== 'WAVE') return null;

  let format: { rateHz: number; channels: number } | null = null;
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4);
    const start = at + 8;
    // An engine that writes to a pipe cannot know the length and states a huge one: what is there counts.
    const end = Math.min(start + file.readUInt32LE(at + 4), file.length);
    if (name === 'fmt ') format = readFormat(file.subarray(start, end));
    if (name === 'data')
      return format && { ...format, samples: readSamples(file.subarray(start, end), format.channels) };
    at = end + ((end - start) % 2); // chunks start on even bytes
  }
  return null;
}

function readFormat(chunk: Buffer): { rateHz: number; channels: number } | null {
  if (chunk.length < 16) return null;
  let coding = chunk.readUInt16LE(0);
  if (coding === extensible && chunk.length >= 26) coding = chunk.readUInt16LE(24);
  const channels = chunk.readUInt16LE(2);
  const rateHz = chunk.readUInt32LE(4);
  const plain = coding === pcm && chunk.readUInt16LE(14) === 16;
  return plain && channels >= 1 && channels <= 2 && rateHz >= 8_000 && rateHz <= 48_000 ? { rateHz, channels } : null;
}

function readSamples(data: Buffer, channels: number): Int16Array {
  const frames = Math.floor(data.length / 2 / channels);
  // A copy starts on an even address, as samples must. Sound files and all machines Node runs on here are little-endian.
  return new Int16Array(new Uint8Array(data).buffer, 0, frames * channels);
}

/** The file of a sound, header and all. */
export function wavFile({ rateHz, channels, samples }: Wav): Buffer {
  const dataBytes = samples.length * 2;
  const file = Buffer.alloc(headerBytes + dataBytes);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(headerBytes - 8 + dataBytes, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(pcm, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(rateHz, 24);
  file.writeUInt32LE(rateHz * channels * 2, 28);
  file.writeUInt16LE(channels * 2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(dataBytes, 40);
  file.set(new Uint8Array(samples.buffer, samples.byteOffset, dataBytes), headerBytes);
  return file;
}

/** Without the silence before and after; a breath of it stays, so that no sound is clipped. */
export function trimmed(wav: Wav): Wav {
  const { rateHz, channels, samples } = wav;
  const heard = (sample: number): boolean => Math.abs(sample) > fullScale * 0.01;
  const first = samples.findIndex(heard);
  if (first < 0) return { ...wav, samples: new Int16Array(0) };
  const frame = (at: number): number => Math.floor(at / channels);
  const breath = Math.round(rateHz * 0.02);
  const from = Math.max(0, frame(first) - breath);
  const to = frame(samples.findLastIndex(heard)) + 1 + breath;
  return { ...wav, samples: samples.slice(from * channels, to * channels) };
}

/** As loud as every other clip: the peak lies 1 dB under full scale. */
export function levelled(wav: Wav): Wav {
  const peak = wav.samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
  if (peak === 0) return wav;
  const gain = (fullScale * 10 ** (-1 / 20)) / peak;
  return { ...wav, samples: wav.samples.map((sample) => Math.round(sample * gain)) };
}

/** That much of nothing. */
export function silence({ rateHz, channels }: Wav, lastsS: number): Wav {
  return { rateHz, channels, samples: new Int16Array(Math.round(rateHz * lastsS) * channels) };
}

/** One sound after the other; all must have the format of the first. */
export function joined(sounds: readonly Wav[]): Wav {
  const [first] = sounds;
  if (!first) throw new Error('nothing to join');
  const samples = new Int16Array(sounds.reduce((total, sound) => total + sound.samples.length, 0));
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    at += sound.samples.length;
  }
  return { ...first, samples };
}
