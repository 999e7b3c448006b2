import { t } from '../words.ts';
import { k } from '../counter/words.ts';
import { type CounterState, looks } from './counter-state.ts';

interface Props {
  number: number;
  name: string;
  /** As what this person holds the post, if at all. */
  as: 'A' | 'B' | null;
  state: CounterState | undefined;
  chosen: boolean;
  choose(): void;
}

/** A counter one may take: an own post has an edge of ink, one where somebody stands is dashed. */
export function CounterChoice({ number, name, as, state, chosen, choose }: Props) {
  const taken = state !== undefined && state !== 'closed' && state !== 'unattended';
  return (
    <button
      type="button"
      class={`opt ${chosen ? 'on' : ''} ${as ? 'own' : ''} ${taken ? 'off' : ''}`}
      aria-pressed={chosen}
      onClick={choose}
    >
      <span class="num">{number}</span>
      <span class="opt-words">
        <b>{name}</b>
        <small>
          {[as ? k('yourPostAs', { as }) : null, state ? t(looks[state].word) : null].filter(Boolean).join(' · ')}
        </small>
      </span>
    </button>
  );
}
