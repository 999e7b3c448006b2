import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { plainSheet } from '../sheet.ts';
import type { Sheet } from '../sheet.ts';
import type { Slip } from '../slip.ts';
import type { PrintJob, Sent, Transport } from './transport.ts';

/** A slip a virtual printer has printed. */
export interface Paper {
  /** The job's id; a second paper of the same job would read `id~2`. */
  id: string;
  /** ISO 8601. */
  printedAt: string;
  sheet: Sheet;
}

/** As it was kept before sheets were. */
type OlderPaper = Omit<Paper, 'sheet'> & { slip: Slip };

/** A paper as it lies in its folder. */
export function readPaper(json: string): Paper {
  const paper = JSON.parse(json) as Paper | OlderPaper;
  if ('sheet' in paper) return paper;
  const { slip, ...rest } = paper;
  return { ...rest, sheet: plainSheet(slip) };
}

const papersKept = 10_000;
const safeName = /^[A-Za-z0-9_-]{1,128}$/;

/** A printer made of a folder: the bytes it was sent and the slip they stand for, on disk before it says `printed`. */
export function virtualTransport(folder: string, keep: number = papersKept): Transport {
  const between = Math.ceil(keep / 20);
  let sinceTrim = 0;

  async function send({ id, bytes, sheet }: PrintJob): Promise<Sent> {
    if (!safeName.test(id)) return { outcome: 'failed', detail: 'bad-id' };
    let name: string;
    try {
      await mkdir(folder, { recursive: true });
      name = await putBytes(folder, id, bytes);
    } catch (error) {
      return { outcome: 'failed', detail: codeOf(error) };
    }
    try {
      // The slip appears whole, under its own name, only after the bytes: it is the mark that the paper is complete.
      const paper: Paper = { id: name, printedAt: new Date().toISOString(), sheet };
      await put(join(folder, `${name}.part`), JSON.stringify(paper), 'w');
      await rename(join(folder, `${name}.part`), join(folder, `${name}.json`));
      await syncFolder(folder);
    } catch (error) {
      return { outcome: 'unknown', detail: codeOf(error) };
    }
    if (++sinceTrim >= between) {
      sinceTrim = 0;
      await trim(folder, keep).catch(() => {});
    }
    return { outcome: 'printed' };
  }

  return { send, close() {} };
}

/** What a virtual printer printed, newest first. */
export async function listPaper(folder: string, limit: number): Promise<Paper[]> {
  const names = (await namesNewestFirst(folder)).slice(0, limit);
  const papers = await Promise.all(
    names.map((name) =>
      readFile(join(folder, `${name}.json`), 'utf8')
        .then(readPaper)
        .catch(() => null),
    ),
  );
  return papers.filter((paper): paper is Paper => paper !== null);
}

/** Paper is never printed over: should a job come twice, both papers lie there to be seen. */
async function putBytes(folder: string, id: string, bytes: Buffer): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? id : `${id}~${copy}`;
    try {
      await put(join(folder, `${name}.bin`), bytes, 'wx');
      return name;
    } catch (error) {
      if (codeOf(error) !== 'eexist') throw error;
    }
  }
}

async function put(path: string, content: Buffer | string, flag: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flag);
  try {
    await file.writeFile(content);
    await file.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function namesNewestFirst(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  const aged = await Promise.all(
    files
      .filter((file) => file.endsWith('.json'))
      .map(async (file) => {
        const seen = await stat(join(folder, file), { bigint: true }).catch(() => null);
        return { name: file.slice(0, -'.json'.length), at: seen?.mtimeNs ?? 0n };
      }),
  );
  return aged.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)).map(({ name }) => name);
}

async function trim(folder: string, keep: number): Promise<void> {
  for (const name of (await namesNewestFirst(folder)).slice(keep)) {
    await rm(join(folder, `${name}.json`), { force: true });
    await rm(join(folder, `${name}.bin`), { force: true });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code).toLowerCase() : 'error';
}
