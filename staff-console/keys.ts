import { useLayoutEffect, useRef } from 'preact/hooks';

/** The keys of the console. No letters: an input method swallows them. */
export type KeyName =
  | 'Space'
  | 'Enter'
  | 'Escape'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'PageUp'
  | 'PageDown'
  | 'Backspace'
  | 'Delete'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4'
  | 'F5'
  | 'F6'
  | 'F7'
  | 'F8'
  | 'F9'
  | 'F10'
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9';

export type Bindings = { [Key in KeyName]?: (() => void) | undefined };

/** A part lies over its page, a page over the desk: who lies higher has the key first. */
const floors = { desk: 0, page: 1, part: 2 } as const;
const layers: { floor: number; current: Bindings }[] = [];
/** Held down, only these repeat; a command never does. */
const repeating = new Set<string>(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown']);
/** In a field these belong to the text. */
const typed = new Set<string>([
  'Space',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
]);

/** While the component stands, these keys are its own; what it does not bind falls to those beneath. */
export function useKeys(bindings: Bindings, floor: keyof typeof floors = 'page'): void {
  const layer = useRef({ floor: floors[floor], current: bindings });
  layer.current.current = bindings;
  // Before the page is even painted: the next key may follow at once.
  useLayoutEffect(() => {
    const own = layer.current;
    layers.push(own);
    layers.sort((a, b) => a.floor - b.floor);
    return () => {
      layers.splice(layers.indexOf(own), 1);
    };
  }, []);
}

/** Keys for a page that is still being fetched, in the order they were pressed; the newest page last. */
const held: KeyName[][] = [];
/** What chooses. What confirms is pressed again: it is about what stands on the page, and that was not to be seen yet. */
const holdable = /^(Arrow(Up|Down|Left|Right)|Page(Up|Down)|\d)$/;

/** While a page is on its way, keys that nothing else takes are kept for it; it has them as soon as it stands there. */
export function useHeldKeys(onItsWay: boolean): void {
  const own = useRef<KeyName[]>([]);
  useLayoutEffect(() => {
    const keys = own.current;
    if (!onItsWay) return void give(keys.splice(0));
    held.push(keys);
    return () => {
      held.splice(held.indexOf(keys), 1);
    };
  }, [onItsWay]);
}

async function give(keys: KeyName[]): Promise<void> {
  for (const key of keys) {
    // What the key before changed is drawn first: the next may mean something there.
    await null;
    topLayer(key)?.current[key]?.();
  }
}

const topLayer = (key: string) => layers.findLast(({ current }) => current[key as KeyName] !== undefined);

export function listenToKeys(): void {
  let byTab = false;
  addEventListener('pointerdown', () => {
    byTab = false;
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Tab') byTab = true;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const key = event.key === ' ' ? 'Space' : event.key;
    // F1–F10 are the console's, also where nothing is bound; F5 would throw away what is being written. F11 and F12 stay the browser's.
    if (/^F([1-9]|10)$/.test(key)) event.preventDefault();
    if (inField(event.target) && typed.has(key)) return;
    // A button reached with Tab is pressed the way every button is.
    if ((key === 'Space' || key === 'Enter') && byTab && onControl(event.target)) return;
    const layer = topLayer(key);
    if (!layer) {
      if (!event.repeat && holdable.test(key)) held.at(-1)?.push(key as KeyName);
      return;
    }
    event.preventDefault();
    if (event.repeat && !repeating.has(key)) return;
    layer.current[key as KeyName]?.();
  });
}

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}

function onControl(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
}
