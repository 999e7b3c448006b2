// An end that does not come (the sound was stopped under us) is waited for no longer than this.
const lateMs = 1_500;

export interface Reel {
  /** Plays after what was added before, without a gap, or after `pauseS`. */
  add(buffer: AudioBuffer, pauseS?: number): void;
  /** True when everything added was played to its end. */
  played(): Promise<boolean>;
}

/** Pieces of sound one after the other, timed by the sound clock and not by timers. */
export function openReel(context: AudioContext): Reel {
  let endS = context.currentTime;
  let last: Promise<void> = Promise.resolve();
  return {
    add(buffer, pauseS = 0) {
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.connect(context.destination);
      const startS = Math.max(context.currentTime, endS + pauseS);
      source.start(startS);
      endS = startS + buffer.duration;
      last = new Promise((resolve) => source.addEventListener('ended', () => resolve(), { once: true }));
    },
    async played() {
      const untilMs = Math.max(0, endS - context.currentTime) * 1000 + lateMs;
      return Promise.race([
        last.then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), untilMs)),
      ]);
    },
  };
}
