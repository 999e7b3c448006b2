import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  kind: string;
  text?: string;
  payload?: string;
}

/** Where the hall's virtual printer lays its slips. Each must be the one slip of a ticket that somebody was given. */
export class PaperTray {
  slips = 0;
  readonly #folder: string;
  /** Tickets whose slip was asked for, by token, until it lies here. */
  #asked = new Map<string, string>();
  /** Those of the stage before, whose turn at the printer may come only now. */
  #askedBefore = new Map<string, string>();
  /** Slips of tickets whose answer was lost and has yet to be had again. */
  #early = new Map<string, string>();

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'paper', 'k1');
  }

  asked({ token, number }: { token: string; number: string }): void {
    if (this.#early.get(token) === number) this.#early.delete(token);
    else this.#asked.set(token, number);
  }

  /** Takes away what lies there, as visitors do; while no hub prints. */
  collect(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      const path = join(this.#folder, name);
      if (name.endsWith('.json')) this.#read(JSON.parse(readFileSync(path, 'utf8')).sheet.rows);
      rmSync(path);
    }
  }

  /** Slips that nobody was given, or that came twice; asked when every client has all its answers. */
  strays(): string[] {
    this.#askedBefore = this.#asked;
    this.#asked = new Map();
    return [...this.#early.values()].map(
      (number) => `a slip says ${number}, which is nobody's, or has its slip already`,
    );
  }

  #read(rows: Row[]): void {
    this.slips += 1;
    const number = rows.find(({ text }) => /^ *[A-Z]\d{3,} *$/.test(text ?? ''))?.text?.trim() ?? 'nothing';
    const token = rows.find(({ kind }) => kind === 'qr')?.payload?.split('/t/')[1] ?? 'nobody';
    if (this.#asked.get(token) === number) this.#asked.delete(token);
    else if (this.#askedBefore.get(token) === number) this.#askedBefore.delete(token);
    else this.#early.set(token, number);
  }
}
