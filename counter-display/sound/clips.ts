import { deviceToken } from '../../ui/device.ts';

// The hub speaks a new clip while it is waited for; longer than this nobody in the hall should wait for a voice.
const fetchDeadlineMs = 5_000;
const keptClips = 32;

export type Clips = (path: string) => Promise<AudioBuffer | null>;

/** Clips fetched and decoded, kept for the next time; null for one that cannot be had now, which is asked for again. */
export function openClips(context: BaseAudioContext): Clips {
  const kept = new Map<string, Promise<AudioBuffer | null>>();
  return (path) => {
    const clip = kept.get(path) ?? fetchClip(context, path);
    kept.delete(path);
    kept.set(path, clip);
    for (const oldest of [...kept.keys()].slice(0, -keptClips)) kept.delete(oldest);
    void clip.then((buffer) => {
      if (!buffer) kept.delete(path);
    });
    return clip;
  };
}

async function fetchClip(context: BaseAudioContext, path: string): Promise<AudioBuffer | null> {
  const token = deviceToken();
  try {
    const response = await fetch(path, {
      headers: token ? { Authorization: `Bearer ${token}` } : {},
      signal: AbortSignal.timeout(fetchDeadlineMs),
    });
    return response.ok ? await context.decodeAudioData(await response.arrayBuffer()) : null;
  } catch (reason) {
    // The next voice speaks instead; the board goes on.
    console.warn(`No clip from ${path}:`, reason);
    return null;
  }
}
