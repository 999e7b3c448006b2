import type { Bits } from './bits.ts';
import { openLetteringChild } from './lettering-child.ts';
import type { LetteringChild } from './lettering-child.ts';

/** A line of text to be drawn, and where on the paper. */
export interface LineToLetter {
  text: string;
  wide: number;
  high: number;
  bold: boolean;
  underline: boolean;
  leftDots: number;
  /** What it takes on paper, before `wide`. */
  columns: number;
  heightDots: number;
}

/** The line as dots, or why there are none, and which characters no font of this machine has. */
export type Lettered = Bits | { fault: string; missing?: string[] };

/** Draws lines of text with the fonts of this machine. */
export interface Lettering {
  /** Never rejects, and answers within the deadline. */
  letter(lines: LineToLetter[]): Promise<Lettered[]>;
  close(): Promise<void>;
}

export interface LetteringSettings {
  deadlineMs?: number;
  /** How long a process that fell or found no drawing package is left alone. */
  restMs?: number;
  linesKept?: number;
  open?: typeof openLetteringChild;
}

/** Loading fonts takes a second, on a busy machine several. */
const loadingMs = 20_000;

/** The process is started by the first line, and again by the next after it died. */
export function openLettering({
  deadlineMs = 3_000,
  restMs = 10_000,
  linesKept = 500,
  open = openLetteringChild,
}: LetteringSettings = {}): Lettering {
  const kept = new Map<string, Lettered>();
  const waiting = new Map<number, { end(drawn: Lettered[] | string): void }>();
  let child: LetteringChild | null = null;
  let restsUntilMs = 0;
  let restsWhy = '';
  let closed = false;
  /** What was asked and not waited for any longer, until this process dies. */
  const late = new Map<number, string[]>();
  let answered = false;
  let startedMs = 0;
  let last = 0;

  function running(): LetteringChild | null {
    if (child !== null || closed || performance.now() < restsUntilMs) return child;
    answered = false;
    startedMs = performance.now();
    try {
      child = open({ onDrawn: drawn, onDeath: died });
    } catch (fault) {
      died(fault instanceof Error ? fault.message : String(fault));
    }
    return child;
  }

  function died(why: string): void {
    child = null;
    late.clear();
    restsWhy = why;
    restsUntilMs = performance.now() + restMs;
    for (const one of [...waiting.values()]) one.end(why);
  }

  function drawn(id: number, lines: Lettered[]): void {
    answered = true;
    waiting.get(id)?.end(lines);
    for (const [at, key] of late.get(id)?.entries() ?? []) keep(key, lines[at] ?? { fault: 'no-answer' });
    late.delete(id);
  }

  function keep(key: string, line: Lettered): void {
    // What a font lacked today it may have after somebody installed one: only pictures are kept.
    if ('fault' in line) return;
    kept.delete(key);
    kept.set(key, line);
    const [oldest] = kept.keys();
    if (kept.size > linesKept && oldest !== undefined) kept.delete(oldest);
  }

  function ask(lines: LineToLetter[], keys: string[]): Promise<Lettered[]> {
    const to = running();
    if (to === null) return Promise.resolve(lines.map(() => ({ fault: restsWhy || 'closed' })));
    const id = ++last;
    return new Promise((resolve) => {
      const end = (result: Lettered[] | string) => {
        clearTimeout(patience);
        waiting.delete(id);
        const answer = lines.map((_, at): Lettered => {
          if (typeof result === 'string') return { fault: result };
          return result[at] ?? { fault: 'no-answer' };
        });
        for (const [at, line] of answer.entries()) keep(keys[at] ?? '', line);
        resolve(answer);
      };
      const patience = setTimeout(() => {
        // One that still loads its fonts may finish: its answer is kept for the next slip. One that hangs is ended.
        late.set(id, keys);
        end('deadline');
        if (answered || performance.now() - startedMs > loadingMs) to.kill();
      }, deadlineMs);
      waiting.set(id, { end });
      to.send(id, lines);
    });
  }

  return {
    async letter(lines) {
      const keys = lines.map((line) => JSON.stringify(line));
      const fresh = lines.filter((_, at) => !kept.has(keys[at] ?? ''));
      const before = new Map(keys.map((key) => [key, kept.get(key)]));
      const asked =
        fresh.length === 0
          ? []
          : await ask(
              fresh,
              keys.filter((key) => !before.get(key)),
            );
      const now = asked.values();
      return keys.map((key) => before.get(key) ?? now.next().value ?? { fault: 'no-answer' });
    },
    async close() {
      closed = true;
      await child?.end();
    },
  };
}
