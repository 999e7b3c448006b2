import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { io, type Socket } from 'socket.io-client';
import type { ViewOf } from '../protocol/views.ts';
import type { HubToScreen, Pulse, ScreenToHub, Shown } from '../protocol/wire.ts';
import { deviceToken } from './device.ts';
import { hubOffset } from './hub-offset.ts';

/** `lost` after six seconds without a sign of life: from then on a screen must say so instead of showing an old number as if it were true. */
export type Link = 'connecting' | 'live' | 'lost';

const pulseDeadlineMs = 6000;
const checkEveryMs = 500;
/** An ask is given this long before the next pulse asks again. */
const askAgainMs = 1500;

export interface Live {
  link: ReadonlySignal<Link>;
  /** When the link was last known to be good (this screen's clock, ms). */
  heardAt: ReadonlySignal<number>;
  /** Hub time minus this screen's time, ms. */
  offsetMs: ReadonlySignal<number>;
  /** Topics the hub will not show this screen, with the code of the refusal. */
  refused: ReadonlySignal<Record<string, string>>;
  view<T extends string>(topic: T): ReadonlySignal<ViewOf<T> | null>;
  version(topic: string): number;
  watch(topic: string): void;
  unwatch(topic: string): void;
  shown(report: Shown): void;
  /** Starts over with the token kept now (after pairing or signing in). */
  reconnect(): void;
}

/**
 * The one live connection of a screen. Views arrive whole; an older version never replaces a newer one within an epoch; and
 * whatever was lost on the way is asked for again as soon as a pulse tells of it.
 */
export function connectLive(topics: string[], auth: { token?: string } = {}): Live {
  const wanted = new Set(topics);
  const views = new Map<string, { version: number; view: ReturnType<typeof signal<unknown>> }>();
  const link = signal<Link>('connecting');
  const heardAt = signal(0);
  const offsetMs = signal(0);
  const refused = signal<Record<string, string>>({});
  const estimate = hubOffset();
  let epoch = '';
  let askedAt = 0;

  const socket: Socket<HubToScreen, ScreenToHub> = io({
    auth: (give) => give({ token: auth.token ?? deviceToken() ?? undefined }),
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 2000,
    randomizationFactor: 0.5,
    timeout: 4000,
  });

  function slot(topic: string) {
    let found = views.get(topic);
    if (!found) {
      found = { version: -1, view: signal<unknown>(null) };
      views.set(topic, found);
    }
    return found;
  }

  function take(topic: string, version: number, view: unknown) {
    const place = slot(topic);
    if (version <= place.version) return;
    place.version = version;
    place.view.value = view;
  }

  function forget(topic: string) {
    const place = views.get(topic);
    if (!place) return;
    place.version = -1;
    place.view.value = null;
  }

  function alive() {
    heardAt.value = Date.now();
    if (link.value !== 'live') link.value = 'live';
  }

  function ask() {
    if (!socket.connected || wanted.size === 0) return;
    askedAt = Date.now();
    socket.emit('watch', [...wanted], (answer) => {
      if (epoch !== '' && answer.epoch !== epoch) for (const place of views.values()) place.version = -1;
      epoch = answer.epoch;
      if (answer.at) setTime(answer.at);
      refused.value = answer.refused;
      for (const [topic, { version, view }] of Object.entries(answer.views))
        if (wanted.has(topic)) take(topic, version, view);
      // What the hub no longer shows this screen is not shown by it.
      for (const topic of Object.keys(answer.refused)) forget(topic);
      alive();
    });
  }

  function setTime(at: string) {
    offsetMs.value = estimate(Date.parse(at) - Date.now());
  }

  /** Does the hub show a newer view than this screen has, or none of a topic it wants? */
  function isBehind(pulse: Pulse): boolean {
    if (epoch !== '' && pulse.epoch !== epoch) return true;
    const { versions } = pulse;
    if (!versions) return false;
    return [...wanted].some((topic) => {
      const newest = versions[topic];
      return newest === undefined ? !(topic in refused.value) : newest > slot(topic).version;
    });
  }

  socket.on('connect', ask);
  socket.on('view', (message) => {
    if (wanted.has(message.topic)) take(message.topic, message.version, message.view);
    alive();
  });
  socket.on('pulse', (pulse) => {
    setTime(pulse.at);
    if (isBehind(pulse) && Math.abs(Date.now() - askedAt) > askAgainMs) ask();
    alive();
  });

  const startedAt = Date.now();
  const silent = () => Date.now() - Math.max(heardAt.value, startedAt) > pulseDeadlineMs;
  setInterval(() => {
    if (silent() && link.value !== 'lost') link.value = 'lost';
  }, checkEveryMs);

  // A screen that slept asks for the newest view at once instead of waiting for timers that were throttled. Its line
  // may look open and be dead beyond: after a silence a new one is made, the socket itself would hold on for 45 s.
  const wake = () => {
    if (document.visibilityState === 'hidden') return;
    if (!socket.connected) socket.connect();
    else if (silent()) socket.disconnect().connect();
    else ask();
  };
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', wake);
  addEventListener('online', wake);

  return {
    link,
    heardAt,
    offsetMs,
    refused,
    view: <T extends string>(topic: T) => {
      const place = slot(topic);
      return computed(() => place.view.value as ViewOf<T> | null);
    },
    version: (topic) => views.get(topic)?.version ?? -1,
    watch(topic) {
      wanted.add(topic);
      ask();
    },
    unwatch(topic) {
      wanted.delete(topic);
      forget(topic);
      if (socket.connected) socket.emit('unwatch', [topic]);
    },
    shown(report) {
      if (socket.connected) socket.volatile.emit('shown', report);
    },
    reconnect() {
      socket.disconnect().connect();
    },
  };
}
