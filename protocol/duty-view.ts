import { z } from 'zod';
import { Instant } from './text.ts';
import { CounterState, HallHead } from './view-parts.ts';

/** Somebody named for a counter, reported there beside who still stands, or standing in. */
export const CoverAnswer = z.strictObject({
  counter: z.number().int(),
  staff: z.string(),
  name: z.string(),
  as: z.enum(['A', 'B', 'substitute']).nullable(),
  /** Whose work it is. */
  of: z.string().nullable(),
  state: z.enum(['named', 'on-post', 'standing']),
  ground: z.string().nullable(),
  from: Instant,
  until: Instant.nullable(),
});
export type CoverAnswer = z.infer<typeof CoverAnswer>;

/** What B could not do and left for A: shown to A and to who wrote it. */
export const NoteForA = z.strictObject({
  id: z.string(),
  counter: z.number().int(),
  ticket: z.string().nullable(),
  text: z.string(),
  by: z.strictObject({ jobNo: z.string(), name: z.string() }),
  at: Instant,
});
export type NoteForA = z.infer<typeof NoteForA>;

/** Something missing in how the posts are filled; the words for it are the screens'. */
export const PostFinding = z.strictObject({
  code: z.enum([
    'no-post',
    'no-b',
    'no-chief',
    'a-is-b',
    'a-twice',
    'b-without-authority',
    'unknown-person',
    'b-also-a',
  ]),
  level: z.enum(['fault', 'warning']),
  counter: z.number().int(),
  about: z.string().nullable(),
});
export type PostFinding = z.infer<typeof PostFinding>;

/** One stretch of a counter's day: from and until in minutes of the day (hall time), its state, and the one who answers. */
export const DutySpan = z.tuple([
  z.number(),
  z.number(),
  z.enum(['open', 'away', 'covered', 'unattended', 'closed', 'gap']),
  /** Job number; of a gap, A's: the name that is missing. */
  z.string().nullable(),
  z.enum(['A', 'B', 'substitute', 'leader']).nullable(),
  /** Why: the sign's reason, or the ground on which somebody stands in. */
  z.string().nullable(),
]);
export type DutySpan = z.infer<typeof DutySpan>;

/** Who answered for each counter at each minute of one day's opening time. */
export const DutyView = z.strictObject({
  hall: HallHead,
  day: z.string(),
  /** Minutes of the day. */
  opening: z.array(z.tuple([z.number(), z.number()])),
  people: z.record(z.string(), z.string()),
  counters: z.array(
    z.strictObject({
      /** Its name is in `GET /api/hall`, which every screen has. */
      number: z.number().int(),
      post: z.strictObject({
        a: z.string().nullable(),
        b: z.string().nullable(),
        more: z.array(z.string()).optional(),
        standBy: z.array(z.string()).optional(),
        chief: z.string().optional(),
      }),
      /** Of today. */
      now: z
        .strictObject({
          state: CounterState,
          since: Instant.nullable(),
          staff: z.string().nullable(),
          as: z.enum(['A', 'B', 'substitute']).nullable(),
        })
        .nullable(),
      spans: z.array(DutySpan),
      /** Minutes nobody answered for since somebody had to be there: since its first opening, or all day where the rota names somebody. */
      gapMin: z.number().int(),
    }),
  ),
  offPost: z.array(
    z.strictObject({
      staff: z.string(),
      counter: z.number().int(),
      from: Instant,
      until: Instant.nullable(),
      minutes: z.number().int().nullable(),
      ground: z.enum(['signed-out', 'idle']),
    }),
  ),
  findings: z.array(PostFinding),
});
export type DutyView = z.infer<typeof DutyView>;
