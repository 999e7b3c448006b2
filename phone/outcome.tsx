import { Icon } from '../ui/icons.tsx';
import type { Pressed } from './press.ts';

/** What became of a press, in words, where the finger was. */
export function Outcome({ pressed, done }: { pressed: Pressed; done: string }) {
  return (
    <p class={`outcome outcome-${pressed.kind}`} role="status">
      {pressed.kind === 'done' && (
        <>
          <Icon name="check" size={20} />
          {done}
        </>
      )}
      {pressed.kind === 'failed' && (
        <>
          <Icon name="warning" size={20} />
          {pressed.says}
        </>
      )}
    </p>
  );
}
