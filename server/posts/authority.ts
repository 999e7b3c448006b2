import type { Post } from '../../protocol/hall-file.ts';
import type { StaffMember } from '../hall/staff.ts';

/** As what a person may stand a post: A, B within the authorisation, or as a substitute; null when not at all. */
export function standsAs(
  person: StaffMember,
  post: Post | undefined,
  cover: string | null,
  counterDepartments: readonly string[],
): 'A' | 'B' | 'substitute' | null {
  // A counter without a post is anybody's: small halls name no A and B.
  if (!post) return 'A';
  if (post.a === person.jobNo) return 'A';
  if (post.b === person.jobNo) return 'B';
  if (cover === person.jobNo) return 'substitute';
  if (person.roles.includes('leader')) return 'substitute';
  if (person.roles.includes('chief') && person.department !== null && counterDepartments.includes(person.department))
    return 'substitute';
  return null;
}

/** The queues somebody may call from at a counter: B only what the authorisation names. */
export function queuesWithin(
  queues: readonly string[],
  post: Post | undefined,
  as: 'A' | 'B' | 'substitute' | null,
): string[] {
  if (as !== 'B' || !post || post.bMayDo === 'all') return [...queues];
  return queues.filter((queue) => post.bMayDo.includes(queue));
}
