import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { language } from '../ui/language.ts';
import { useHeldKeys } from './keys.ts';
import { Connecting } from './pages/connecting.tsx';
import { learn } from './words.ts';

const againMs = 2000;

/** A part of the console whose code comes later, and is fetched `ahead` where it is soon needed. */
export type Later<Props> = FunctionComponent<Props> & { ahead(): void };

/** A room whose code and words come when somebody first enters it: a clerk's console starts without those of other roles. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
  Meanwhile: FunctionComponent = Connecting,
): Later<Props> {
  const part = signal<FunctionComponent<Props> | null>(null);
  let fetching = false;
  const ahead = () => {
    if (fetching) return;
    fetching = true;
    load().then(
      async (loaded) => {
        // It may have brought a dictionary of its own.
        await learn(language.value);
        part.value = loaded;
      },
      // The line was cut just then: asked again until it comes.
      () =>
        setTimeout(() => {
          fetching = false;
          ahead();
        }, againMs),
    );
  };
  function Part(props: Props) {
    useEffect(ahead, []);
    const Loaded = part.value;
    useHeldKeys(Loaded === null && Meanwhile === Connecting);
    return Loaded ? <Loaded {...props} /> : <Meanwhile />;
  }
  return Object.assign(Part, { ahead });
}
