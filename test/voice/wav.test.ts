import { describe, expect, it } from 'vitest';
import { joined, levelled, readWav, silence, trimmed, wavFile } from '../../server/voice/wav.ts';
import { sound } from './sounds.ts';

describe('sound files', () => {
  it('[V22] the header tells the truth', () => {
    const file = wavFile(sound(500, { rateHz: 22_050, channels: 2, frames: 3 }));
    expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect([file.readUInt32LE(16), file.readUInt16LE(20), file.readUInt16LE(22)]).toEqual([16, 1, 2]);
    expect([file.readUInt32LE(24), file.readUInt32LE(28)]).toEqual([22_050, 88_200]);
    expect([file.readUInt16LE(32), file.readUInt16LE(34)]).toEqual([4, 16]);
    expect(file.toString('latin1', 36, 40)).toBe('data');
    expect(file.readUInt32LE(40)).toBe(12);
    expect(file).toHaveLength(44 + 12);
  });

  it('[V22] what is written is read back', () => {
    const wav = { rateHz: 16_000, channels: 1, samples: Int16Array.of(0, 1, -1, 32_767, -32_768) };
    expect(readWav(wavFile(wav))).toEqual(wav);
  });

  it('[V22] chunks of other kinds are passed over, and a length no pipe can know is not believed', () => {
    const plain = wavFile(sound(700, { frames: 10 }));
    const list = Buffer.from('LIST\x03\0\0\0abc\0', 'latin1');
    const file = Buffer.concat([plain.subarray(0, 36), list, plain.subarray(36)]);
    file.writeUInt32LE(0x7fff_f000, 36 + list.length + 4);
    expect(readWav(file)).toEqual(sound(700, { frames: 10 }));
  });

  it('[V22] anything that is not 16-bit PCM is refused', () => {
    const spoiled = (at: number, value: number): Buffer => {
      const file = wavFile(sound(500));
      file.writeUInt16LE(value, at);
      return file;
    };
    expect(readWav(Buffer.alloc(0))).toBeNull();
    expect(readWav(Buffer.from('RIFF'.padEnd(60)))).toBeNull();
    expect(readWav(spoiled(20, 3)), 'floating point').toBeNull();
    expect(readWav(spoiled(34, 24)), '24 bit').toBeNull();
    expect(readWav(spoiled(22, 6)), 'six channels').toBeNull();
    expect(readWav(spoiled(24, 0)), 'no rate').toBeNull();
    expect(readWav(wavFile(sound(500)).subarray(0, 40)), 'cut short').toBeNull();
  });

  it('[V23] silence at the ends is cut but for 20 ms, never within', () => {
    const quiet = silence(sound(0), 1);
    const spoken = joined([sound(5_000), silence(sound(0), 0.5), sound(-5_000)]);
    const { samples } = trimmed(joined([quiet, spoken, quiet]));
    expect(samples).toHaveLength(160 + spoken.samples.length + 160);
    expect(trimmed(quiet).samples).toHaveLength(0);
  });

  it('[V23] in stereo the channels stay together', () => {
    const wav = { rateHz: 8_000, channels: 2, samples: new Int16Array(2_000) };
    wav.samples[1_001] = 9_000; // the right channel
    const { samples } = trimmed(wav);
    expect(samples.indexOf(9_000) % 2).toBe(1);
    expect(samples.length % 2).toBe(0);
  });

  it('[V23] a whisper and a shout come out with the same peak, and nothing is clipped', () => {
    const peak = (level: number): number =>
      levelled(sound(level)).samples.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
    expect([peak(300), peak(-32_768), peak(32_767)]).toEqual([29_204, 29_204, 29_204]);
    expect(peak(0)).toBe(0);
  });
});
