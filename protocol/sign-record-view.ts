import { z } from 'zod';
import { PostFinding } from './duty-view.ts';
import { Instant } from './text.ts';
import { HallHead } from './view-parts.ts';

export const signFaults = ['back-late', 'never-back', 'unusual-reason', 'no-cover'] as const;

/** The signs of a month, person by person, who was gone without one, and what is missing in how the posts are filled. */
export const SignRecordView = z.strictObject({
  hall: HallHead,
  month: z.string(),
  thisMonth: z.string(),
  /** Everybody who stands a post, and whoever had a sign out; those with something to look at first. */
  people: z.array(
    z.strictObject({
      jobNo: z.string(),
      name: z.string(),
      counters: z.array(z.number().int()),
      signs: z.number().int(),
      minutes: z.number().int(),
      right: z.number().int(),
      /** 脱岗: how often gone without a record, and how many minutes of opening time. */
      offPosts: z.number().int(),
      offPostMin: z.number().int(),
    }),
  ),
  findings: z.array(PostFinding),
  /** Names of the people in the findings. */
  named: z.record(z.string(), z.string()),
});
export type SignRecordView = z.infer<typeof SignRecordView>;

/** One person's signs and absences of a month, the newest first. */
export const PersonRecordView = z.strictObject({
  hall: HallHead,
  month: z.string(),
  jobNo: z.string(),
  name: z.string(),
  signs: z.array(
    z.strictObject({
      counter: z.number().int(),
      from: Instant,
      backAt: Instant,
      until: Instant.nullable(),
      minutes: z.number().int(),
      reason: z.string(),
      cover: z.string().nullable(),
      faults: z.array(z.enum(signFaults)),
    }),
  ),
  offPosts: z.array(
    z.strictObject({
      counter: z.number().int(),
      from: Instant,
      until: Instant.nullable(),
      minutes: z.number().int().nullable(),
      ground: z.enum(['signed-out', 'idle']),
    }),
  ),
});
export type PersonRecordView = z.infer<typeof PersonRecordView>;
