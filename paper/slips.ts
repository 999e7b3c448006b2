import { signal, type ReadonlySignal } from '@preact/signals';
import { ask } from './ask.ts';

/** One slip a virtual printer printed. `ticket` is its number; `picture` shows it, `bytes` is what the printer was sent. */
export interface PrintedSlip {
  id: string;
  printer: string;
  ticket: string;
  at: string;
  reprint: number;
  widthMm: number;
  heightPx?: number;
  picture: string;
  bytes?: number;
}
export interface PaperAnswer {
  printers: { id: string; widthMm: number }[];
  /** Newest first. */
  slips: PrintedSlip[];
}

export type Asked = 'asking' | 'answered' | 'not-allowed' | 'unanswered';

export interface Slips {
  asked: ReadonlySignal<Asked>;
  answer: ReadonlySignal<PaperAnswer | null>;
  /** This screen's time of the last answer, ms. */
  answeredAt: ReadonlySignal<number>;
  /** Ids that came while the page was open and are still being fed. */
  fed: ReadonlySignal<ReadonlySet<string>>;
  feedDone(id: string): void;
  askNow(): void;
}

const askEveryMs = 2000;
/** The hub keeps no more on the desk than this. */
export const mostSlips = 60;

/** Asks for the slips again and again, never twice at a time. */
export function followSlips(): Slips {
  const asked = signal<Asked>('asking');
  const answer = signal<PaperAnswer | null>(null);
  const answeredAt = signal(0);
  const fed = signal<ReadonlySet<string>>(new Set());
  let under = false;
  let again = false;

  async function askNow() {
    if (under) {
      again = true;
      return;
    }
    under = true;
    try {
      const response = await ask('/api/paper');
      if (response.status === 401 || response.status === 403) asked.value = 'not-allowed';
      else if (response.ok) take((await response.json()) as PaperAnswer);
      else asked.value = 'unanswered';
    } catch {
      // The hub is not there: what was shown stays, and the page says since when it is old.
      asked.value = 'unanswered';
    }
    under = false;
    if (again) {
      again = false;
      void askNow();
    }
  }

  function take(next: PaperAnswer) {
    if (answer.value) fed.value = new Set([...fed.value, ...arrived(answer.value, next)]);
    answer.value = next;
    answeredAt.value = Date.now();
    asked.value = 'answered';
  }

  void askNow();
  setInterval(() => document.visibilityState === 'visible' && void askNow(), askEveryMs);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void askNow());
  return {
    asked,
    answer,
    answeredAt,
    fed,
    askNow: () => void askNow(),
    feedDone: (id) => {
      fed.value = new Set([...fed.value].filter((other) => other !== id));
    },
  };
}

/** Which slips are new since the answer before. */
export function arrived(before: PaperAnswer, now: PaperAnswer): string[] {
  const known = new Set(before.slips.map(({ id }) => id));
  return now.slips.map(({ id }) => id).filter((id) => !known.has(id));
}

/** The slips of one printer, or of all. */
export function slipsOf(answer: PaperAnswer, printer: string | null): PrintedSlip[] {
  return printer === null ? answer.slips : answer.slips.filter((slip) => slip.printer === printer);
}
