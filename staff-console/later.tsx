import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { Connecting } from './pages/connecting.tsx';

const againMs = 2000;

/** A room whose code comes when somebody first enters it: a clerk's console starts without those of other roles. */
export function later(
  load: () => Promise<FunctionComponent>,
  Meanwhile: FunctionComponent = Connecting,
): FunctionComponent {
  const part = signal<FunctionComponent | null>(null);
  const fetchIt = () => {
    load().then(
      (loaded) => {
        part.value = loaded;
      },
      // The line was cut just then: asked again until it comes.
      () => setTimeout(fetchIt, againMs),
    );
  };
  return function Later() {
    useEffect(() => {
      if (part.value === null) fetchIt();
    }, []);
    const Part = part.value;
    return Part ? <Part /> : <Meanwhile />;
  };
}
