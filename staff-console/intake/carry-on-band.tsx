import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { armed } from '../arming.ts';
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
    // As every command it waits until the page has stood long enough to be read.
    <button
      type="button"
      class="carry-on"
      aria-disabled={!armed.value}
      onClick={() => void carryOn(hand, { number: other.number })}
    >
      <Icon name="page" />
      <span>{n('hasCase', { number: other.number, name: say(other.serviceName), n: other.visits })}</span>
      <span class="mini">
        {n('carryOn')} <KeyCap name="F3" />
      </span>
    </button>
  );
}
