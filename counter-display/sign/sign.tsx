import { signal } from '@preact/signals';
import { Pairing } from '../../ui/pairing.tsx';
import { Connecting, Unknown } from '../nothing-yet.tsx';
import { standing } from '../standing.ts';
import { Bar } from './bar.tsx';
import { Lost } from './lost.tsx';
import { address, line } from './sign-line.ts';
import { Small } from './small.tsx';

const strip = matchMedia('(min-aspect-ratio: 3/1)');
const wide = signal(strip.matches);
strip.addEventListener('change', () => (wide.value = strip.matches));

/** The sign over a counter: a strip or a small screen, whichever the panel is. */
export function CounterSign() {
  const view = line.view.value;
  const { live, topic } = line;
  switch (
    standing({
      topic: address.topic,
      refusal: live.refused.value[topic],
      link: live.link.value,
      ready: line.ready.value,
    })
  ) {
    case 'unknown':
      return <Unknown />;
    case 'pairing':
      return <Pairing kind="sign" label={address.label} live={live} />;
    case 'lost':
      return <Lost number={view?.number ?? null} wide={wide.value} />;
    case 'connecting':
      return <Connecting />;
    case 'shown':
      return view && (wide.value ? <Bar view={view} /> : <Small view={view} />);
  }
}
