import { signal, type ReadonlySignal } from '@preact/signals';

/**
 * `off`: silenced on purpose, by the address. `blocked`: the browser wants a touch first. `absent`: no sound here at all.
 * `starting`: not known yet.
 */
export type LoudspeakerState = 'off' | 'starting' | 'open' | 'blocked' | 'absent';

export interface Loudspeaker {
  state: ReadonlySignal<LoudspeakerState>;
  context: AudioContext | null;
}

// A context that may play without a touch is running well before this.
const startDeadlineMs = 1_500;

/** Opens this machine's sound, and opens it again at the first touch where the browser asks for one. */
export function openLoudspeaker(wanted: boolean): Loudspeaker {
  if (!wanted) return { state: signal<LoudspeakerState>('off'), context: null };
  if (!('AudioContext' in globalThis)) return { state: signal<LoudspeakerState>('absent'), context: null };
  const context = new AudioContext();
  const state = signal<LoudspeakerState>('starting');
  const look = () => {
    state.value = context.state === 'running' ? 'open' : 'blocked';
  };
  context.addEventListener('statechange', look);
  setTimeout(look, startDeadlineMs);
  void context.resume();
  for (const touch of ['pointerdown', 'keydown'] as const) {
    addEventListener(touch, () => {
      if (context.state !== 'running') void context.resume();
    });
  }
  return { state, context };
}
