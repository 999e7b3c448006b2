import { z } from 'zod';
import { CoverAnswer, NoteForA } from './duty-view.ts';
import { Instant, Span, Text } from './text.ts';
import { CounterState, PersonNow } from './view-parts.ts';

/** As what somebody belongs to a post. */
export const postParts = ['A', 'B', 'more', 'stand-by', 'chief'] as const;
export const PostPart = z.enum(postParts);
export type PostPart = z.infer<typeof PostPart>;

/** One of a post's people, or somebody else who may stand it: where they are now. */
export const PostPerson = PersonNow.extend({ part: PostPart.nullable() });
export type PostPerson = z.infer<typeof PostPerson>;

/** What B may do of A's work, and from when to when (004/B 5). */
export const Authority = z.strictObject({
  mayDo: z.union([z.literal('all'), z.array(z.string())]),
  /** Queues of the counter that stay A's. */
  leftToA: z.array(z.string()),
  from: z.string().nullable(),
  until: z.string().nullable(),
});
export type Authority = z.infer<typeof Authority>;

/** A post somebody belongs to, with everybody of it. */
export const MyPost = z.strictObject({
  counter: z.number().int(),
  name: Text,
  part: PostPart,
  state: CounterState,
  since: Instant.nullable(),
  standing: z.strictObject({ jobNo: z.string(), name: z.string(), as: z.enum(['A', 'B', 'substitute']) }).nullable(),
  people: z.array(PostPerson),
  authority: Authority.nullable(),
  covers: z.array(CoverAnswer),
});
export type MyPost = z.infer<typeof MyPost>;

/** Something of A's that lies open and goes with the post. */
export const OpenWorkLine = z.strictObject({
  kind: z.enum(['ticket', 'case']),
  ref: z.string(),
  number: z.string(),
  service: Text.nullable(),
  state: z.string().nullable(),
  since: Instant.nullable(),
  note: z.string().nullable(),
});
export type OpenWorkLine = z.infer<typeof OpenWorkLine>;

/** A counter somebody may stand in at now, and all they read before they do. */
export const MayCover = z.strictObject({
  counter: z.number().int(),
  name: Text,
  as: z.enum(['A', 'B', 'substitute']),
  state: CounterState,
  /** Whose work it would be. */
  of: PersonNow.nullable(),
  /** Named: by a leader, on the sign, or as the substitute in A's leave. */
  named: z.boolean(),
  /** Signed in at that counter beside who still stands there. */
  reported: z.boolean(),
  /** Why nobody is there; null while somebody stands there. */
  gone: z.string().nullable(),
  from: Instant.nullable(),
  until: Instant.nullable(),
  reason: Text.nullable(),
  /** What A wrote on the sign. */
  words: z.string().nullable(),
  /** What A left for whoever stands in: read by B, by who is named and by who stands in. */
  left: z.strictObject({ text: z.string(), at: Instant }).nullable(),
  waiting: z.number().int(),
  oldestSince: Instant.nullable(),
  next: z.string().nullable(),
  authority: Authority.nullable(),
  work: z.array(OpenWorkLine),
  notes: z.array(NoteForA),
});
export type MayCover = z.infer<typeof MayCover>;

/** A time the other of A and B is, or will be, away. `until` null: no end is known. */
export const AwayTime = z.strictObject({
  from: Instant,
  until: Instant.nullable(),
  ground: z.string(),
  reason: Text.nullable(),
});
export type AwayTime = z.infer<typeof AwayTime>;

/** What somebody who stands at a counter should know before leaving it. */
export const Leaving = z.strictObject({
  counter: z.number().int(),
  /** Who stands in by themselves in the moment one leaves. */
  takesOver: PostPerson.nullable(),
  /** Who may be named on the sign; first who has signed in here, then stand-by, then by post. */
  covers: z.array(PostPerson.extend({ reported: z.boolean() })),
  /** The other of A and B, and when they are away within the next two hours. */
  partner: PostPerson.extend({ away: z.array(AwayTime) }).nullable(),
  /** Leaving for so many minutes or more would leave A and B both away; null: it would not, within the hall's longest. */
  blockedFromMin: z.number().int().nullable(),
  /** So long a time away needs a substitute on post first; null: none does. */
  coverFromMin: z.number().int().nullable(),
  /** Where a substitute must have signed in before the other leaves. */
  onPost: z.enum(['in-hall', 'at-counter']),
  /** Whoever is named, or B, stands in by themselves; else they take the post by hand. */
  atOnce: z.boolean(),
  instead: z.array(z.strictObject({ counter: z.number().int(), name: Text, waitS: Span.nullable() })),
  /** Who was asked to come here, and what became of it; the newest word about each. */
  asked: z.array(z.strictObject({ jobNo: z.string(), at: Instant, state: z.enum(['asked', 'came', 'declined']) })),
  /** Whom to turn to: the leader on duty who is signed in. */
  leader: PersonNow.nullable(),
  remindMin: z.number(),
  lateMin: z.number(),
});
export type Leaving = z.infer<typeof Leaving>;

/** 我的岗位: one person's posts, covers, notes and signs of the month; only that person is shown it. */
export const MyPostView = z.strictObject({
  jobNo: z.string(),
  name: z.string(),
  title: Text.nullable(),
  now: PersonNow,
  mayName: z.array(z.number().int()),
  /** Who is named to cover at those counters and has not begun: this person may withdraw it, where it is not needed. */
  named: z.array(CoverAnswer.extend({ needed: z.boolean() })),
  posts: z.array(MyPost),
  leaving: Leaving.nullable(),
  mayCover: z.array(MayCover),
  /** Where this person stands in for somebody now, with what they noted for A. */
  covering: MayCover.nullable(),
  /** What this person would leave undone. */
  work: z.array(OpenWorkLine),
  /** What B could not do and left for this person. */
  notes: z.array(NoteForA),
  signs: z.strictObject({
    month: z.string(),
    today: z.number().int(),
    count: z.number().int(),
    minutes: z.number().int(),
    right: z.number().int(),
    newest: z.array(
      z.strictObject({
        counter: z.number().int(),
        from: Instant,
        until: Instant.nullable(),
        backAt: Instant,
        reason: z.string(),
        minutes: z.number().int(),
        faults: z.array(z.enum(['back-late', 'never-back', 'unusual-reason', 'no-cover'])),
      }),
    ),
  }),
});
export type MyPostView = z.infer<typeof MyPostView>;
