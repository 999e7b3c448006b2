import type { PostFinding } from '../../protocol/duty-view.ts';

const words: Record<PostFinding['code'], string> = {
  'no-post': 'has no post: nobody is named A or B',
  'no-b': 'is a one-person post without B: nobody takes over when A ({about}) is away',
  'no-chief': 'has two or more people and no chief representative',
  'a-is-b': 'names {about} as A and as B',
  'a-twice': 'names {about} as A, who is A of another counter too',
  'b-without-authority': 'gives B ({about}) no authority today, or none over what it serves',
  'b-also-a': 'names {about} as B, who is A of another counter and cannot leave it',
  'unknown-person': 'names {about}, whom nobody knows',
};

/** A finding in a line, as `npm run hub -- hall FILE` says it. */
export function findingWords({ code, level, counter, about }: PostFinding): string {
  return `${level}: counter ${counter} ${words[code].replace('{about}', about ?? '')}`;
}
