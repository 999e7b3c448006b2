import { signal, type ReadonlySignal } from '@preact/signals';

/** The phone's own voice. A phone lets a page sound only after a touch: until then it is silent, and the page says so. */
const sounding = signal(false);
export const canSound: ReadonlySignal<boolean> = sounding;
export const canShake = 'vibrate' in navigator;

let context: AudioContext | null = null;

/** Asks the phone for leave to sound; from a touch it is given. */
export async function allowSound(): Promise<void> {
  if (!('AudioContext' in globalThis)) return;
  context ??= newContext();
  try {
    await context.resume();
  } catch {
    // The phone says no: `canSound` stays false and the page goes on saying that it is silent.
  }
  sounding.value = context.state === 'running';
}

function newContext(): AudioContext {
  const made = new AudioContext();
  made.onstatechange = () => {
    sounding.value = made.state === 'running';
  };
  return made;
}

/** The first touch anywhere gives leave; coming back from the background asks again, as phones take it away there. */
export function listenForLeave(): () => void {
  const ask = () => void allowSound();
  const wake = () => {
    if (context && document.visibilityState === 'visible') ask();
  };
  addEventListener('click', ask);
  document.addEventListener('visibilitychange', wake);
  return () => {
    removeEventListener('click', ask);
    document.removeEventListener('visibilitychange', wake);
  };
}

const notesHz = [659.26, 523.25];
const noteS = 0.55;

/** Two falling notes, as a hall's gong. */
export function playTone(): void {
  if (context?.state !== 'running') return;
  for (const [place, hz] of notesHz.entries()) {
    const from = context.currentTime + place * noteS * 0.8;
    const volume = context.createGain();
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.5, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, from + noteS * 2);
    const note = context.createOscillator();
    note.frequency.value = hz;
    note.connect(volume).connect(context.destination);
    note.start(from);
    note.stop(from + noteS * 2);
  }
}

/** Felt as well as heard: two long pulses. */
export function shake(): void {
  if (canShake) navigator.vibrate([400, 200, 400]);
}
