import { effect, signal, type ReadonlySignal } from '@preact/signals';

const everyMs = 5 * 60_000;
const places = [
  { x: 0, y: 0 },
  { x: 4, y: 0 },
  { x: 4, y: 4 },
  { x: 0, y: 4 },
  { x: -4, y: 4 },
  { x: -4, y: 0 },
  { x: -4, y: -4 },
  { x: 0, y: -4 },
  { x: 4, y: -4 },
] as const;
export type Place = (typeof places)[number];

export function placeAt(now: number): Place {
  return places[Math.floor(now / everyMs) % places.length] ?? places[0];
}

/** Where the picture stands, in pixels from its place: it moves a little every five minutes to spare the panel, but never while a call is drawn large. */
export function sparing(now: ReadonlySignal<number>, held: ReadonlySignal<boolean>): ReadonlySignal<Place> {
  const place = signal(placeAt(now.peek()));
  effect(() => {
    if (!held.value) place.value = placeAt(now.value);
  });
  return place;
}
