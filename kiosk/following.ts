import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { deviceToken } from '../ui/device.ts';
import { type CaseSought, findCase } from '../ui/find-case.ts';
import { view } from './hub.ts';

/** LJ-20261123-0195: the hall's letters are known, the day and the running number are typed. */
const dayDigits = 8;
const numberMost = 12;
const numberLeast = 12;
export const factorMost = 4;

export type Said = { kind: 'ready' } | { kind: 'asking' } | Exclude<CaseSought, { kind: 'found' }>;

/** 查办件: a case being looked for, from the first digit to the token that opens it. */
export interface Following {
  number: ReadonlySignal<string>;
  factor: ReadonlySignal<string>;
  /** Which of the two is being typed. */
  at: ReadonlySignal<'number' | 'factor'>;
  said: ReadonlySignal<Said>;
  whole: ReadonlySignal<boolean>;
  turnTo(at: 'number' | 'factor'): void;
  type(sign: string): void;
  erase(): void;
  ask(): Promise<void>;
  /** What a scanner read: the address on a receipt. */
  scanned(text: string): void;
}

const tokenIn = /\/c\/([A-Za-z0-9_-]{8,64})\/?$/;

export function openFollowing(found: (token: string) => void): Following {
  const number = signal('');
  const factor = signal('');
  const at = signal<'number' | 'factor'>('number');
  const said = signal<Said>({ kind: 'ready' });
  const whole = computed(() => number.value.length >= numberLeast && factor.value.length === factorMost);
  const change = (sign: string) => {
    said.value = { kind: 'ready' };
    if (at.value === 'number') {
      if (/^\d$/.test(sign) && number.value.length < numberMost) number.value += sign;
      // The second question comes by itself.
      if (number.value.length === numberMost) at.value = 'factor';
    } else if (/^[0-9X]$/.test(sign) && factor.value.length < factorMost) factor.value += sign;
  };
  return {
    number,
    factor,
    at,
    said,
    whole,
    turnTo(to) {
      at.value = to;
    },
    type: change,
    erase() {
      said.value = { kind: 'ready' };
      if (at.value === 'factor' && factor.value === '') at.value = 'number';
      if (at.value === 'factor') factor.value = factor.value.slice(0, -1);
      else number.value = number.value.slice(0, -1);
    },
    async ask() {
      if (!whole.value || said.value.kind === 'asking') return;
      said.value = { kind: 'asking' };
      const answer = await findCase(shownNumber(number.value), factor.value, deviceToken());
      if (answer.kind === 'found') {
        factor.value = '';
        said.value = { kind: 'ready' };
        found(answer.token);
      } else {
        said.value = answer;
        factor.value = '';
        at.value = 'factor';
      }
    },
    scanned(text) {
      const token = tokenIn.exec(text.trim())?.[1];
      if (token) found(token);
      else {
        number.value = '';
        said.value = { kind: 'none' };
      }
    },
  };
}

/** LJ-20261123-0195, as far as it is typed. */
export function shownNumber(digits: string): string {
  const code = view.value?.hall.code ?? '';
  return [code, digits.slice(0, dayDigits), digits.slice(dayDigits)].filter((part) => part !== '').join('-');
}

/** A scanner types what it reads, faster than any hand, and ends with Enter: letters of nobody's field are gathered until then. */
export function listenForScans(read: (text: string) => void): () => void {
  const handMs = 80;
  let text = '';
  let last = 0;
  const hear = (event: KeyboardEvent) => {
    // When the key was struck, not when this page came to it: a kiosk that is busy for a moment still reads the code.
    if (event.timeStamp - last > handMs) text = '';
    last = event.timeStamp;
    if (event.key === 'Enter' && text.length > 8) {
      event.preventDefault();
      read(text);
      text = '';
    } else if (event.key.length === 1) text += event.key;
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}
