import type { MyPost } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { StateChip } from '../parts/state-chip.tsx';
import { t } from '../words.ts';
import { partWords, personWords, whenWords } from './person-words.ts';
import { m } from './words.ts';

/** One post: its counter's state, everybody of it and where they are, what B may do, and who covers. */
export function PostCard({ post, me }: { post: MyPost; me: string }) {
  const { counter, name, part, state, since, standing, people, authority, covers } = post;
  return (
    <section class="card post-card">
      <header>
        <span class="plate">{counter}</span>
        <h1>{say(name)}</h1>
        <StateChip state={state} since={since} />
        <span class="note">
          {standing ? m('standsHere', { name: standing.name }) : m('nobodyStands')} ·{' '}
          {m('youAre', { part: m(partWords[part]) })}
        </span>
      </header>
      <ul>
        {people.map((person) => (
          <li key={person.jobNo} class={person.state}>
            <span class="face">
              {person.part === 'A' || person.part === 'B' ? person.part : <Icon name="person" />}
            </span>
            <b>{person.name}</b>
            <span class="soft">
              {person.jobNo === me ? m('you') : person.part ? m(partWords[person.part]) : person.jobNo}
            </span>
            <span class="where">{personWords(person, counter)}</span>
          </li>
        ))}
      </ul>
      {authority && <p class="note">{authorityWords(authority)}</p>}
      {covers.map(({ staff, name: who, state: how, from, until }) => (
        <p class="cover-line" key={staff}>
          <Icon name="swap" />
          {how === 'standing'
            ? m('standing', { name: who, time: whenWords(from) })
            : how === 'on-post'
              ? m('onPost', { name: who })
              : until
                ? m('namedUntil', { name: who, time: whenWords(until) })
                : m('named', { name: who })}
        </p>
      ))}
    </section>
  );
}

/** What B may do of A's work, and from when to when. */
function authorityWords({ mayDo, leftToA, from, until }: NonNullable<MyPost['authority']>): string {
  const named = (codes: readonly string[]) =>
    codes
      .map((code) => {
        const queue = hallFacts.value?.queues.find((one) => one.code === code);
        return queue ? say(queue.name) : code;
      })
      .join(t('comma'));
  const what =
    mayDo === 'all' || leftToA.length === 0
      ? m('bMayAll')
      : m('bMaySome', { queues: named(mayDo), left: named(leftToA) });
  const span =
    from && until ? m('bSpan', { from, until }) : from ? m('bFrom', { from }) : until ? m('bUntil', { until }) : null;
  return span ? `${what} · ${span}` : what;
}
