import type { ComponentChildren, ComponentProps } from 'preact';
import { Go } from './go.tsx';
import { KeyCap } from './key-cap.tsx';

type Props = Omit<ComponentProps<typeof Go>, 'look' | 'children'> & { verb: ComponentChildren };

/** The main key at the foot of a page: what F2 does there. */
export const MainKey = ({ verb, ...go }: Props) => (
  <Go {...go} look="bar">
    <b class="verb">{verb}</b>
    <span class="hint">
      <KeyCap name="F2" />
    </span>
  </Go>
);
