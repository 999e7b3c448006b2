import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import type { AtHand } from './at-hand.ts';
import { carryOn } from './carry-on.ts';
import { n } from './words.ts';

/** A case of the same person that waits for papers: carried on, so that nothing is asked for twice. Null where there is none. */
export function waitingCase({ visit, kase }: AtHand): AtHand['visit']['others'][number] | null {
  if (kase !== null) return null;
  return visit.others.find(({ state }) => state === 'to-supplement' || state === 'received') ?? null;
}

export function CarryOnBand({ hand }: { hand: AtHand }) {
  const other = waitingCase(hand);
  if (!other) return null;
  return (
    <button type="button" class="carry-on" onClick={() => void carryOn(hand, { number: other.number })}>
      <Icon name="page" />
      <span>{n('hasCase', { number: other.number, name: say(other.serviceName), n: other.visits })}</span>
      <span class="mini">
        {n('carryOn')} <KeyCap name="F3" />
      </span>
    </button>
  );
}
