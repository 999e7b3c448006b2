import type { Fact } from './hall/facts.ts';
import type { Looks } from './hall/looks.ts';
import { type Hub, type HubLog, theHub } from './hub.ts';
import { emptyPosts } from './posts/empty-posts.ts';
import { keepPosts } from './posts/keep-posts.ts';

/** After these somebody may have to stand in at once, or has come back. */
const changesWhoIsThere = new Set<Fact['fact']>([
  'signed-in',
  'signed-out',
  'counter-closed',
  'cover-named',
  'leave-started',
]);

export interface PostWatch {
  /** Looks at every post, and writes only when there is something to write. */
  look(): void;
  heard(facts: readonly Fact[]): void;
}

/** The hub's own eye on the posts: who takes over, what is unattended, who is gone without a record. */
export function watchPosts(hub: Hub, looks: Looks, now: () => number, log: HubLog): PostWatch {
  function look(): void {
    try {
      if (emptyPosts(looks, now()).length > 0) void hub.own(keepPosts, {}, theHub);
    } catch (error) {
      // Data that cannot be read now is told where commands fail; the next look is soon.
      log.warn({ error }, 'the posts could not be looked at');
    }
  }
  return {
    look,
    heard(facts) {
      if (facts.some(({ fact }) => changesWhoIsThere.has(fact))) look();
    },
  };
}
