import { readFileSync } from 'node:fs';
import { hash } from '@node-rs/argon2';
import type { HallFile } from '../protocol/hall-file.ts';
import { checkHallFile, type Fault } from './hall/check-hall-file.ts';
import { CannotStart } from './store/cannot-start.ts';
import type { Store } from './store/store.ts';

/** The hall kept in the data, or the one in the hall file when there is none yet. PINs are kept as argon2id hashes only. */
export async function keepHall(store: Store, path: string, now: number): Promise<HallFile> {
  const kept = store.db.prepare('SELECT file FROM hall').pluck().get() as string | undefined;
  if (kept !== undefined) return readKept(kept);
  const file = readHallFile(path);
  const hashes = await Promise.all(
    file.staff.map(({ pin, pinHash }) => (pin === undefined ? (pinHash ?? null) : hash(pin))),
  );
  const withoutPins: HallFile = { ...file, staff: file.staff.map(({ pin: _, pinHash: __, ...person }) => person) };
  const put = {
    hall: store.db.prepare('INSERT INTO hall (one, file, kept_at) VALUES (1, ?, ?)'),
    staff: store.db.prepare(
      'INSERT INTO staff (job_no, name, title, department, roles, pin_hash) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    counter: store.db.prepare('INSERT INTO counter (number) VALUES (?)'),
    guide: store.db.prepare(
      "INSERT INTO guide_version (service, version, state, content, changed_at) VALUES (?, 1, 'published', ?, ?)",
    ),
  };
  store.together(() => {
    put.hall.run(JSON.stringify(withoutPins), now);
    for (const [i, person] of file.staff.entries()) {
      put.staff.run(
        person.jobNo,
        person.name,
        person.title ? JSON.stringify(person.title) : null,
        person.department ?? null,
        JSON.stringify(person.roles),
        hashes[i],
      );
    }
    for (const { number } of file.counters) put.counter.run(number);
    for (const { id, guide } of file.services) put.guide.run(id, JSON.stringify(guide), now);
    store.journal.append({
      at: now,
      who: 'hub',
      device: 'hub',
      verb: 'keep-hall',
      facts: JSON.stringify([
        { fact: 'hall-kept', hall: file.hall.code, staff: file.staff.length, services: file.services.length },
      ]),
    });
    store.journal.noteEnd();
  });
  return withoutPins;
}

/** Reads and checks a hall file; every fault is named with its path. */
function readHallFile(path: string): HallFile {
  const read = tryHallFile(path);
  if ('hall' in read) return read.hall;
  const list = read.faults.map(({ path: at, message }) => `  ${at}: ${message}`).join('\n');
  throw new CannotStart(
    `The hall file ${path} has ${read.faults.length} ${read.faults.length === 1 ? 'fault' : 'faults'}; correct it and start again:\n${list}`,
  );
}

export function tryHallFile(path: string): { hall: HallFile } | { faults: Fault[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new CannotStart(`The hall file ${path} cannot be read: check HALL_FILE.`);
  }
  try {
    return checkHallFile(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError)
      return { faults: [{ path: '(the whole file)', message: `not JSON: ${error.message}` }] };
    throw error;
  }
}

function readKept(kept: string): HallFile {
  const checked = checkHallFile(JSON.parse(kept));
  if ('hall' in checked) return checked.hall;
  throw new CannotStart(
    `The hall kept in the data does not fit this program (${checked.faults[0]?.path}: ${checked.faults[0]?.message}): start the version that wrote it.`,
  );
}
