import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CallView } from '../../protocol/views.ts';
import { chineseVoice, sayAloud } from './browser-voice.ts';
import { openClips } from './clips.ts';
import type { Loudspeaker } from './loudspeaker.ts';
import { openReel } from './reel.ts';

/** How a call was spoken, or that nobody could hear its words. */
export type Spoken = 'clips' | 'browser' | 'none';

/** What people in front of this screen need to know about its sound. */
export type SoundWarning = 'touch' | 'silent' | 'chime-only';

export interface Speaker {
  /** Fetches what the call will need, so that its turn begins at once. */
  prepare(call: CallView): void;
  /** Chime, Chinese, English, one after the other. Never fails: what cannot be said is left out. */
  speak(call: CallView): Promise<Spoken>;
  sound: ReadonlySignal<Spoken | 'unknown'>;
  warning: ReadonlySignal<SoundWarning | null>;
}

const chimePath = '/api/voice/chime.wav';
const beforeWordsS = 0.12;
const betweenLanguagesS = 0.4;

/** The voice of a screen: the hall's clips, else the browser's own voice, else silence. */
export function openSpeaker({ state, context }: Loudspeaker): Speaker {
  const clip = context ? openClips(context) : async () => null;
  const lastSpoken = signal<Spoken | 'unknown'>('unknown');
  const chimed = signal(false);
  if (context) void clip(chimePath);

  async function speakNow(context: AudioContext, { clips = {}, announce }: CallView): Promise<Spoken> {
    const reel = openReel(context);
    const chime = await clip(chimePath);
    if (chime) reel.add(chime);
    let spoken: Spoken = 'none';
    const chinese = clips.zh ? await clip(clips.zh) : null;
    if (chinese) {
      reel.add(chinese, beforeWordsS);
      spoken = 'clips';
    } else {
      const voice = chineseVoice();
      await reel.played();
      if (voice && (await sayAloud(announce.zh, voice))) spoken = 'browser';
    }
    const english = clips.en ? await clip(clips.en) : null;
    if (english) {
      reel.add(english, betweenLanguagesS);
      if (spoken === 'none') spoken = 'clips';
    }
    const whole = await reel.played();
    chimed.value = whole && chime !== null;
    return whole ? spoken : 'none';
  }

  return {
    prepare({ clips = {} }) {
      for (const path of [clips.zh, clips.en]) if (path && state.peek() === 'open') void clip(path);
    },
    async speak(call) {
      const spoken = context && state.peek() === 'open' ? await speakNow(context, call) : 'none';
      lastSpoken.value = spoken;
      return spoken;
    },
    sound: computed(() => (state.value === 'open' || state.value === 'starting' ? lastSpoken.value : 'none')),
    warning: computed(() => {
      if (state.value === 'blocked') return 'touch';
      if (state.value === 'absent') return 'silent';
      if (state.value !== 'open' || lastSpoken.value !== 'none') return null;
      return chimed.value ? 'chime-only' : 'silent';
    }),
  };
}
