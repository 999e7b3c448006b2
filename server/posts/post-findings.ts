import type { PostFinding } from '../../protocol/duty-view.ts';
import type { HallFile, Post } from '../../protocol/hall-file.ts';
import { bHasAuthority } from './authority.ts';
import { coverRules } from './cover-presets.ts';

/**
 * What is missing in how the posts are filled (rulebook 29, 30; C8): one-person counters without B, counters of two or more without a chief
 * representative, and pairs that cannot work. `day` decides about authority that has ended.
 */
export function postFindings(
  file: Pick<HallFile, 'counters' | 'posts' | 'staff' | 'cover' | 'services'>,
  day: string,
): PostFinding[] {
  const { checks } = coverRules(file);
  const people = new Set(file.staff.map(({ jobNo }) => jobNo));
  const byCounter = new Map(file.posts.map((post) => [post.counter, post]));
  const asA = Map.groupBy(file.posts, ({ a }) => a);
  return file.counters.flatMap(({ number, queues }) => {
    const post = byCounter.get(number);
    const found = (
      code: PostFinding['code'],
      level: PostFinding['level'],
      about: string | null = null,
    ): PostFinding => ({
      code,
      level,
      counter: number,
      about,
    });
    if (!post) return checks === 'every-post' ? [found('no-post', 'warning')] : [];
    const onePerson = !post.more?.length;
    const findings: PostFinding[] = [];
    if (post.b === undefined && (onePerson || checks === 'every-post')) findings.push(found('no-b', 'warning', post.a));
    if (!onePerson && post.chief === undefined && !hasChief(file, queues)) findings.push(found('no-chief', 'warning'));
    if (post.b === post.a) findings.push(found('a-is-b', 'fault', post.a));
    if ((asA.get(post.a)?.length ?? 0) > 1) findings.push(found('a-twice', 'warning', post.a));
    // Somebody with a post of their own cannot be at both when A is away.
    if (post.b !== undefined && post.b !== post.a && asA.has(post.b))
      findings.push(found('b-also-a', 'warning', post.b));
    if (post.b !== undefined && (!bHasAuthority(post, day) || nothingToDo(post, queues)))
      findings.push(found('b-without-authority', 'warning', post.b));
    for (const jobNo of peopleOf(post)) if (!people.has(jobNo)) findings.push(found('unknown-person', 'fault', jobNo));
    return findings;
  });
}

const peopleOf = ({ a, b, more = [], standBy = [], chief }: Post): string[] =>
  [a, b, ...more, ...standBy, chief].filter((jobNo) => jobNo !== undefined);

const nothingToDo = ({ bMayDo }: Post, queues: readonly string[]): boolean =>
  bMayDo !== 'all' && !queues.some((queue) => bMayDo.includes(queue));

const hasChief = (file: Pick<HallFile, 'staff' | 'services'>, queues: readonly string[]): boolean =>
  chiefOfQueues(file, queues) !== null;

/** 首席代表: whom the post names, else a chief of a department whose matters the counter serves. */
export function chiefOf(
  file: Pick<HallFile, 'counters' | 'posts' | 'staff' | 'services'>,
  counter: number,
): string | null {
  const queues = file.counters.find(({ number }) => number === counter)?.queues ?? [];
  return file.posts.find((post) => post.counter === counter)?.chief ?? chiefOfQueues(file, queues);
}

function chiefOfQueues({ staff, services }: Pick<HallFile, 'staff' | 'services'>, queues: readonly string[]) {
  const departments = new Set(
    services.filter(({ queue }) => queues.includes(queue)).map(({ department }) => department),
  );
  const chief = staff.find(
    ({ roles, department }) => roles.includes('chief') && department !== undefined && departments.has(department),
  );
  return chief?.jobNo ?? null;
}
