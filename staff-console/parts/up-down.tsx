import { KeyCap } from './key-cap.tsx';

/** The keys that move the cursor of the list below. */
export const UpDown = () => (
  <span class="keys-hint">
    <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" />
  </span>
);
