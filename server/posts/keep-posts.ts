import { accept, ownVerb, refuse } from '../hall/verb.ts';
import type { Fact } from '../hall/facts.ts';
import { emptyPosts } from './empty-posts.ts';

/** The hub's own look at the posts: who takes over, what is unattended, who is gone without a record. */
export const keepPosts = ownVerb<object, { facts: Fact[] }>('keep-posts', {
  may: ['hub'],
  look: (looks, _body, _asker, { now }) => ({ facts: emptyPosts(looks, now) }),
  // Nothing to note is no entry in the journal.
  decide: ({ facts }) => (facts.length > 0 ? accept(...facts) : refuse('nothing-to-note')),
  answer: () => ({}),
});
