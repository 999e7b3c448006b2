import { z } from 'zod';

/** What crosses the socket (CONTRACT §4). Clients send nothing here that changes the hall. */

export const Topic = z
  .string()
  .max(96)
  .regex(
    /^[a-z][a-z-]{0,23}(\/[A-Za-z0-9_-]{1,64}){0,2}$/,
    'a topic, as board/a or rota/2026-12; what it names is looked up',
  );
export const Topics = z.array(Topic).min(1).max(16);

/** What boards and signs report: people could see this version, hear these calls, and how this screen sounds. */
export const Shown = z.object({
  topic: Topic,
  version: z.number().int().min(0),
  spoken: z.array(z.string().max(64)).max(24).optional(),
  /** Call ids drawn on the screen now. */
  calls: z.array(z.string().max(64)).max(24).optional(),
  sound: z.enum(['clips', 'browser', 'none', 'unknown']).optional(),
  label: z.string().max(60).optional(),
});
export type Shown = z.infer<typeof Shown>;

/** Every two seconds: the hub is there, and this is its time and head. */
export interface Pulse {
  at: string;
  seq: number;
  epoch: string;
  /** The newest version of each topic this screen watches, and of no other: one that is behind, or misses a topic here, asks `watch` again. */
  versions?: Record<string, number>;
}
/** The answer to `watch`: the newest view of each topic, and why a topic is not shown. */
export interface Watched {
  epoch: string;
  /** The hub's time, so that a screen need not wait for the next pulse to know it. */
  at?: string;
  views: Record<string, { version: number; view: unknown }>;
  refused: Record<string, string>;
}

/** What the hub tells a screen. */
export interface HubToScreen {
  view: (message: { topic: string; version: number; view: unknown }) => void;
  pulse: (pulse: Pulse) => void;
}
/** What a screen tells the hub: what it watches, and what it has shown. */
export interface ScreenToHub {
  watch: (topics: string[], ack: (watched: Watched) => void) => void;
  unwatch: (topics: string[]) => void;
  shown: (shown: Shown) => void;
}

/** `application/problem+json` (RFC 9457): `code` is for programs, `title` and `detail` for people. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  errors?: { path: string; message: string }[];
  retryAfterS?: number;
}

/** `GET /api/session`. */
export interface SessionAnswer {
  staff: {
    jobNo: string;
    name: string;
    title: { zh: string; en?: string } | null;
    department: string | null;
    roles: string[];
  };
  /** The posts this person holds: which counter, as A or B. */
  posts: { counter: number; as: 'A' | 'B' }[];
  /** The counter this person has open now. */
  counter: number | null;
  idleSignOutS: number;
}

/** `GET /api/hall`: what anyone may know of the hall. `pinyin` has one reading for each character of the name. */
export interface HallAnswer {
  hall: {
    name: { zh: string; en?: string };
    code: string;
    timezone: string;
    complaintsPhone: string | null;
    boardDistanceM: number;
    practice: boolean;
  };
  hours: unknown;
  zones: { id: string; name: { zh: string; en?: string } }[];
  departments: {
    id: string;
    name: { zh: string; en?: string };
    short: { zh: string; en?: string };
    hint: { zh: string; en?: string } | null;
  }[];
  queues: { code: string; name: { zh: string; en?: string }; zone: string }[];
  /** With the guide in force; the words of its model forms are in `/api/guides/ID`. */
  services: (import('./hall-file.ts').Service & { pinyin: string[]; guideVersion: number })[];
  counters: (import('./hall-file.ts').Counter & {
    posts: { name: string; title: { zh: string; en?: string } | null; jobNo: string; as: 'A' | 'B' }[];
  })[];
  classes: { id: string; name: { zh: string; en?: string }; rate: number; basis: string }[];
}
