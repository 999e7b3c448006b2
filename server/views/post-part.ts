import type { Authority, PostPart } from '../../protocol/my-post-view.ts';
import type { Post } from '../../protocol/hall-file.ts';
import type { Hall } from '../hall/hall.ts';

/** As what somebody belongs to a post; the first that holds. */
export function partOf(post: Post, jobNo: string): PostPart | null {
  if (post.a === jobNo) return 'A';
  if (post.b === jobNo) return 'B';
  if (post.more?.includes(jobNo)) return 'more';
  if (post.standBy?.includes(jobNo)) return 'stand-by';
  return post.chief === jobNo ? 'chief' : null;
}

/** What B may do at a counter; null where it has no B. */
export function authorityOf(hall: Hall, counter: number): Authority | null {
  const post = hall.posts.get(counter);
  if (post?.b === undefined) return null;
  const { queues } = hall.counters.get(counter)!;
  const { bMayDo } = post;
  return {
    mayDo: bMayDo === 'all' ? 'all' : queues.filter((queue) => bMayDo.includes(queue)),
    leftToA: bMayDo === 'all' ? [] : queues.filter((queue) => !bMayDo.includes(queue)),
    from: post.bFrom ?? null,
    until: post.bUntil ?? null,
  };
}
