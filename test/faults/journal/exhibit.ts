import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { startHub, tempFolder } from '../../support/running-hub.ts';
import { withoutVoice } from '../without-voice.ts';
import { fullDay } from './full-day.ts';
import { bytesOf, type Row, rowsOf } from './rows.ts';
import { tamperings } from './tamperings.ts';
import { firstOther, pagesOf, tear } from './torn.ts';

const torn = 'a byte of the file flipped';

/** The data of a hub that kept a full day, copied afresh for every tampering. */
export class Exhibit {
  /** The data folder that is looked at: whole until it is tampered with. */
  readonly folder: string;
  readonly rows: number;
  readonly verbs: number;
  readonly #home: string;
  readonly #before: readonly Row[];
  readonly #bytes: readonly string[];
  readonly #pages: ReturnType<typeof pagesOf>;

  private constructor(home: string) {
    this.#home = home;
    this.folder = join(home, 'copy');
    mkdirSync(this.folder);
    const db = new Database(join(home, 'hub.db'));
    // The triggers keep the hub from its own mistakes; they do not stop somebody who has the file.
    db.exec('DROP TRIGGER journal_is_only_added_to; DROP TRIGGER journal_is_never_shortened');
    this.#before = rowsOf(db);
    this.#bytes = bytesOf(db);
    this.rows = this.#before.length;
    this.verbs = new Set(this.#before.map(({ verb }) => verb)).size;
    db.close();
    this.#pages = pagesOf(join(home, 'hub.db'));
    this.#copy();
  }

  static async make(): Promise<Exhibit> {
    const hub = await startHub({ env: withoutVoice });
    const home = tempFolder();
    try {
      await fullDay(hub);
      const code = await hub.end();
      if (code !== 0) throw new Error(`the hub ended with ${code}`);
      copyFileSync(join(hub.dataDir, 'hub.db'), join(home, 'hub.db'));
      return new Exhibit(home);
    } catch (error) {
      rmSync(home, { recursive: true, force: true });
      throw error;
    } finally {
      await hub.close();
    }
  }

  /** One thing is done to a fresh copy: what, and the row where it must be found. */
  tamper(next: () => number): { kind: string; place: number | null; about: string } {
    const file = this.#copy();
    const all = [...Object.keys(tamperings), torn];
    const kind = all[Math.floor(next() * all.length)]!;
    if (kind === torn) {
      const at = tear(file, this.#pages, next);
      return { kind, place: firstOther(file, this.#bytes), about: `byte ${at}` };
    }
    const db = new Database(file);
    db.pragma('synchronous = OFF');
    db.pragma('foreign_keys = OFF');
    const place = tamperings[kind]!(db, this.#before, next);
    db.close();
    return { kind, place, about: this.#before[place - 1]?.verb ?? 'behind the end' };
  }

  clear(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  #copy(): string {
    const file = join(this.folder, 'hub.db');
    for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true });
    copyFileSync(join(this.#home, 'hub.db'), file);
    return file;
  }
}
