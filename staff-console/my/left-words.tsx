import type { MayCover } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { m } from './words.ts';

/** What A left: the words for whoever stands in alone, and those on the sign. */
export function LeftWords({ cover: { of, left, words } }: { cover: MayCover }) {
  const name = of?.name ?? '';
  if (!left && !words) return null;
  if (!left)
    return (
      <section class="card left-words">
        <h2>{m('wordsLeft', { name })}</h2>
        <p>{words}</p>
      </section>
    );
  return (
    <section class="card left-words for-you">
      <h2>
        <Icon name="lock" /> {m('leftForYou', { name })}
        <span class="note">{m('leftForYouNote', { time: timeOfDay(left.at) })}</span>
      </h2>
      <p>{left.text}</p>
      {words && <small class="soft">{m('alsoOnSign', { words })}</small>}
    </section>
  );
}
