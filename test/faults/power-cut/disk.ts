import { DiskFile } from './disk-file.ts';
import type { Entry } from './record.ts';

/** A new name, a name gone, or both at once: a rename. */
interface NameChange {
  gone?: string;
  came?: { name: string; file: DiskFile };
}
export type Names = ReadonlyMap<string, DiskFile>;

/**
 * The data folder, played from the record. What a disk has for certain is what POSIX promises, no more:
 * bytes once an fsync of their file succeeded that began after they were written, names once an fsync of the folder did.
 * That is less than ext4, XFS or NTFS keep in practice, where the fsync of a new file keeps its name too.
 */
export class Disk {
  #names = new Map<string, DiskFile>();
  #certainNames = new Map<string, DiskFile>();
  #pendingNames: NameChange[] = [];
  #open = new Map<string, { name: string; file: DiskFile | 'folder' }>();
  #syncing = new Map<string, number>();

  get names(): Names {
    return this.#names;
  }

  nameOf = (handle: string): string => this.#open.get(handle)?.name ?? '';

  apply(entry: Entry): void {
    switch (entry.did) {
      case 'opened':
        return this.#opened(entry);
      case 'wrote':
        return this.#file(entry.handle).write(entry.offset, entry.bytes);
      case 'cut-to':
        return this.#file(entry.handle).resize(entry.size);
      case 'sync-begins': {
        const { file } = this.#open.get(entry.handle)!;
        this.#syncing.set(entry.handle, (file === 'folder' ? this.#pendingNames : file.pending).length);
        return;
      }
      case 'synced':
        return this.#synced(entry.handle);
      case 'renamed': {
        const file = this.#names.get(entry.from);
        if (!file) throw new Error(`${entry.from} was renamed and never made`);
        return this.#rename({ gone: entry.from, came: { name: entry.to, file } });
      }
      case 'unlinked':
        return this.#rename({ gone: entry.name });
    }
  }

  /** The names after a power cut: a journaling file system carries out changes of names in order, as far as it came. */
  namesLeft(next: () => number): Names {
    const came = Math.floor(next() * (this.#pendingNames.length + 1));
    if (came === 0) return this.#certainNames;
    const names = new Map(this.#certainNames);
    for (const change of this.#pendingNames.slice(0, came)) carryOut(names, change);
    return names;
  }

  #opened({ handle, name, emptied }: Extract<Entry, { did: 'opened' }>): void {
    if (name === '') {
      this.#open.set(handle, { name, file: 'folder' });
      return;
    }
    let file = this.#names.get(name);
    if (!file) {
      file = new DiskFile();
      this.#rename({ came: { name, file } });
    } else if (emptied) file.resize(0);
    this.#open.set(handle, { name, file });
  }

  #file(handle: string): DiskFile {
    const open = this.#open.get(handle);
    if (!open || open.file === 'folder') throw new Error(`the record writes to ${handle}, which was never opened`);
    return open.file;
  }

  #synced(handle: string): void {
    const { file } = this.#open.get(handle)!;
    const count = this.#syncing.get(handle) ?? 0;
    if (file !== 'folder') return file.keep(count);
    for (const change of this.#pendingNames.splice(0, count)) carryOut(this.#certainNames, change);
  }

  #rename(change: NameChange): void {
    carryOut(this.#names, change);
    this.#pendingNames.push(change);
  }
}

function carryOut(names: Map<string, DiskFile>, { gone, came }: NameChange): void {
  if (gone !== undefined) names.delete(gone);
  if (came) names.set(came.name, came.file);
}
