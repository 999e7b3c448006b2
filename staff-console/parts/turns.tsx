import type { KeyName } from '../keys.ts';
import { KeyCap } from './key-cap.tsx';

interface Props {
  /** What is turned: the day, the month, the counter. */
  label: string;
  keys: readonly [KeyName, KeyName];
  turn(by: -1 | 1): void;
  /** There is nothing after this one. */
  last?: boolean;
}

/** Two keys that turn to the one before and the one after. */
export const Turns = ({ label, keys: [before, after], turn, last = false }: Props) => (
  <span class="turns">
    <button type="button" aria-label={label} onClick={() => turn(-1)}>
      <KeyCap name={before} />
    </button>
    <button type="button" aria-label={label} aria-disabled={last} onClick={() => turn(1)}>
      <KeyCap name={after} />
    </button>
    {label}
  </span>
);
