import { signal } from '@preact/signals';
import { Screen } from '../screen.tsx';
import { Bar } from './bar.tsx';
import { Lost } from './lost.tsx';
import { address, line } from './sign-line.ts';
import { Small } from './small.tsx';

const strip = matchMedia('(min-aspect-ratio: 3/1)');
const wide = signal(strip.matches);
strip.addEventListener('change', () => (wide.value = strip.matches));

/** The sign over a counter: a strip or a small screen, whichever the panel is. */
export const CounterSign = () => (
  <Screen
    kind="sign"
    address={address}
    line={line}
    lost={(view) => <Lost number={view?.number ?? null} wide={wide.value} />}
    shown={(view) => (wide.value ? <Bar view={view} /> : <Small view={view} />)}
  />
);
