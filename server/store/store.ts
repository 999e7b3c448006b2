import { randomBytes } from 'node:crypto';
import type { Fact } from '../hall/facts.ts';
import { type Answers, openAnswers } from './answers.ts';
import { openApply } from './apply.ts';
import { type Journal, openJournal } from './journal.ts';
import { sealClearTokens } from './case-tokens.ts';
import { journalled } from './journal-keys.ts';
import type { Db } from './open.ts';
import type { Seal } from './seal.ts';

/** The database as the hub uses it: one transaction for many, a savepoint for each, facts into rows, the journal, kept answers. */
export interface Store {
  db: Db;
  journal: Journal;
  answers: Answers;
  /** Which history this is: renewed when a backup is restored. */
  epoch: string;
  /** How often this data was opened: view versions grow across restarts. */
  opens: number;
  day(): string;
  together<T>(work: () => T): T;
  apart<T>(work: () => T): T;
  inTransaction(): boolean;
  apply(facts: readonly Fact[], at: number): void;
  /** The facts as the journal takes them: what opens a page lies sealed there. */
  written(facts: readonly Fact[]): string;
  /** What is remembered in memory goes back with each rollback by itself: nothing is left to do. */
  reread(): void;
  /** Tries whether the disk takes a write now. */
  probe(): boolean;
}

/** A disk that takes less than any command writes is still full. */
const probeBytes = 64 * 1024;

export function openStore(db: Db, seal: Seal): Store {
  const meta = {
    get: db.prepare('SELECT value FROM meta WHERE key = ?').pluck(),
    set: db.prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value'),
  };
  const read = (key: string) => (meta.get.get(key) as string | undefined) ?? null;
  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');
  const save = db.prepare('SAVEPOINT one');
  const release = db.prepare('RELEASE one');
  const undo = db.prepare('ROLLBACK TO one');

  const journal = openJournal(db);
  let dayRead = '';

  function together<T>(work: () => T): T {
    const before = journal.head();
    begin.run();
    try {
      const result = work();
      commit.run();
      return result;
    } catch (error) {
      journal.back(before);
      if (db.inTransaction) rollback.run();
      else writeOver();
      throw error;
    }
  }

  /**
   * A commit that failed at its last step, the flush, lies whole in the write-ahead log: a hub killed now would start with what it refused.
   * The next commit takes its place there, so a harmless one follows at once; even one that is not flushed either is enough.
   */
  function writeOver(): void {
    try {
      begin.run();
      meta.set.run('failed-commit', `${journal.head().seq} ${randomBytes(9).toString('base64url')}`);
      commit.run();
    } catch {
      // The disk takes nothing at all now. Whatever it takes first will stand there instead.
      if (db.inTransaction) rollback.run();
    }
  }

  if (read('epoch') === null) together(() => meta.set.run('epoch', randomBytes(9).toString('base64url')));
  sealClearTokens(db, seal, together);
  const opens = Number(read('opens') ?? 0) + 1;
  together(() => meta.set.run('opens', String(opens)));

  return {
    db,
    journal,
    opens,
    answers: openAnswers(db, seal),
    epoch: read('epoch')!,
    day() {
      // Within a command a day that cannot be read fails the command; whoever only looks is told the one last read.
      if (db.inTransaction) return read('business-day') ?? '';
      try {
        dayRead = read('business-day') ?? '';
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
      return dayRead;
    },
    together,
    apart(work) {
      const before = journal.head();
      save.run();
      try {
        const result = work();
        release.run();
        return result;
      } catch (error) {
        journal.back(before);
        if (db.inTransaction) {
          undo.run();
          release.run();
        }
        throw error;
      }
    },
    inTransaction: () => db.inTransaction,
    apply: openApply(db, seal),
    written: (facts) => journalled(seal, facts),
    reread: () => undefined,
    probe() {
      try {
        together(() => meta.set.run('probed', String(Date.now()).padEnd(probeBytes, '.')));
        return true;
      } catch {
        // Still no room: the answer is the news.
        return false;
      }
    },
  };
}
