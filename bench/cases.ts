import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openData } from '../server/store/open.ts';
import { startHub, tempFolder } from '../test/support/running-hub.ts';
import { caseHall } from '../test/cases/case-scene.ts';
import { figure, quantile, round } from './figure.ts';
import { clockMs } from './lobby.ts';

const rounds = 200;
const dayMs = 86_400_000;

/** Does a list of a hundred thousand cases page, and one of them open, as quickly as the rows can be read at all? */
export async function benchCases({ cases = 100_000 } = {}): Promise<void> {
  const base = tempFolder();
  const dataDir = join(base, 'data');
  const hall = caseHall();
  const first = await startHub({ hall, dataDir });
  // One real case to copy: everything a case carries after its papers is there.
  const clerk = await first.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  const holder = { name: '周小兰', idNo: '330203196003152041' };
  const { ticket } = await first.caller().done('issue-ticket', { service: 'pension', printer: null, holder });
  await clerk.done('call-next', { counter: 1 });
  await clerk.done('begin-service', { ticket: ticket.id });
  const materials = ['id', 'form', 'photo'].map((id) => ({ id, state: 'received' }));
  const { case: made } = await clerk.done('take-in-case', { ticket: ticket.id, service: 'pension', materials });
  await clerk.done('accept-case', { case: made.id });
  await first.end();
  const raw = writeCases(dataDir, made.id, cases);
  const hub = await startHub({ hall, dataDir });
  const supervisor = await hub.caller().signIn('9003');
  const page = async (path: string) => {
    const pressedAtMs = clockMs();
    const { body } = await supervisor.get(path);
    return { tookMs: clockMs() - pressedAtMs, body };
  };
  const pages: number[] = [];
  let after = '';
  for (let i = 0; i < rounds; i++) {
    const { tookMs, body } = await page(`/api/cases?limit=50${after}`);
    pages.push(tookMs);
    // The end of the list is as near as its beginning: every other page jumps there.
    after = i % 2 === 0 && body.next !== null ? `&after=${body.next}` : `&after=2026-12-20.${cases - 50 * i - 100}`;
  }
  // A clerk's own, a department's of one state, all of one state: each walks an index of its own.
  const narrowed: number[] = [];
  const which = [
    'holder=1001',
    'unit=hrss',
    'unit=hrss&state=accepted',
    'state=accepted',
    'holder=1002&due=2026-11-20',
  ];
  for (let i = 0; i < rounds; i++) {
    const { tookMs, body } = await page(`/api/cases?limit=50&${which[i % which.length]}`);
    if (body.cases.length !== 50) throw new Error(`a list of ${which[i % which.length]} is not full`);
    narrowed.push(tookMs);
  }
  const day: number[] = [];
  // The day of the hall, whose overdue cases are counted as of now.
  const today = (await supervisor.get('/api/health')).body.businessDay;
  for (let i = 0; i < 20; i++) day.push((await page(`/api/cases/day/${today}`)).tookMs);
  const opened: number[] = [];
  for (let i = 1; i <= rounds; i++) {
    const { tookMs, body } = await page(`/api/views/case/B${i}`);
    if (body.view?.number !== `TH-20250101-${i}`) throw new Error(`case B${i} did not open`);
    opened.push(tookMs);
  }
  const due: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const { tookMs, body } = await page('/api/views/cases/due');
    if (body.view?.overdue.lines.length !== 12) throw new Error('nothing is overdue');
    due.push(tookMs);
  }
  const tell = (name: string, tookMs: number[], rawMs: number[]) => {
    const [sorted, plain] = [tookMs, rawMs].map((list) => [...list].sort((a, b) => a - b)) as [number[], number[]];
    figure(name, {
      cases,
      p50Ms: round(quantile(sorted, 0.5)),
      p99Ms: round(quantile(sorted, 0.99)),
      rawSelectP50Ms: round(quantile(plain, 0.5), 3),
    });
  };
  tell('case-page', pages, raw.pageMs);
  tell('case-page-narrowed', narrowed, raw.pageMs);
  tell('case-day', day, raw.pageMs);
  tell('case-open', opened, raw.openMs);
  tell('cases-due', due, raw.pageMs);
  await hub.close();
  rmSync(base, { recursive: true });
}

/** Copies one case many times, spread over units' days, and reads some back by plain SQL: the limit of this machine. */
function writeCases(dataDir: string, like: string, cases: number): { pageMs: number[]; openMs: number[] } {
  const { db, close } = openData(dataDir);
  const content = JSON.parse(db.prepare('SELECT content FROM case_file WHERE id = ?').pluck().get(like) as string);
  const copy = db.prepare(
    `INSERT INTO case_file SELECT NULL, @id, @number, @token, service, guide_version, state, stage, open, unit, @holder, first_asker, applicant_mark,
      @on, @due, tell_by, promised_on, statutory_on, recall_on, moved_at, visits, breaches, asks_approval, unserved, @content,
      look_on, recalled_for, at_counter, granted FROM case_file WHERE id = @like`,
  );
  db.transaction(() => {
    for (let i = 1; i <= cases; i++) {
      const on = new Date(Date.UTC(2026, 10, 1) + (i % 50) * dayMs).toISOString().slice(0, 10);
      // What is sealed is bound to its case, so the copies keep that one's id inside.
      const [id, number, token] = [`B${i}`, `TH-20250101-${i}`, `token-${i}`];
      const holder = String(1001 + (i % 3));
      copy.run({
        id,
        number,
        token,
        holder,
        on,
        due: on,
        like,
        content: JSON.stringify({ ...content, number, holder }),
      });
    }
  })();
  const page = db.prepare('SELECT * FROM case_file WHERE open = 1 ORDER BY due_key, seq LIMIT 50');
  const open = db.prepare('SELECT content FROM case_file WHERE id = ?').pluck();
  const timed = (work: (i: number) => unknown) =>
    Array.from({ length: rounds }, (_, i) => {
      const startedMs = clockMs();
      work(i);
      return clockMs() - startedMs;
    });
  const read = { pageMs: timed(() => page.all()), openMs: timed((i) => open.get(`B${i + 1}`)) };
  close();
  return read;
}
