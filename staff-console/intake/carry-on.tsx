import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import type { AtHand } from './at-hand.ts';
import { change } from './draft.ts';
import { n } from './words.ts';

/** The same person has a case that waits for papers: F3 carries it on, so that nothing is asked for twice. */
export function CarryOn({ hand: { visit, kase } }: { hand: AtHand }) {
  const other = visit.others.find(({ state }) => state === 'to-supplement' || state === 'received');
  const offer = other && kase === null ? () => change({ case: other.id, marks: {}, cursor: 0, way: null }) : undefined;
  useKeys({ F3: offer });
  if (!other || !offer) return null;
  return (
    <button type="button" class="carry-on" onClick={offer}>
      <Icon name="page" />
      <span>{n('hasCase', { number: other.number, name: say(other.serviceName), n: other.visits })}</span>
      <span class="mini">
        {n('carryOn')} <KeyCap name="F3" />
      </span>
    </button>
  );
}
