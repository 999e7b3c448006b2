import type { CaseChange, CaseFact } from '../cases/case-facts.ts';
import type { CaseStepFact } from '../cases/case-step-facts.ts';
import { noSteps } from '../cases/case-steps.ts';
import { demanded, unapproved } from '../cases/case-materials.ts';
import { type Case, firstTeller, isOpenCase } from '../cases/case.ts';
import { grown } from '../cases/grown.ts';
import { placeInSeries } from '../cases/series.ts';
import type { Fact } from '../hall/facts.ts';
import { besideRows } from './beside-rows.ts';
import type { Db } from './open.ts';
import { markToken, openToken, sealToken } from './case-tokens.ts';
import type { Appliers } from './queue-rows.ts';
import type { Seal } from './seal.ts';
import { weighingRows } from './weighing-rows.ts';

/** A case as its row has it, with its token sealed; one from before there were steps has none. */
const keptCase = (content: string): Case => ({ ...noSteps, ...(JSON.parse(content) as Case) });

/** A case as rules and views know it. */
export function readCase(seal: Seal, content: string): Case {
  const kept = keptCase(content);
  return { ...kept, token: openToken(seal, kept) };
}

/** Loads a case, lets the rule make the next one of it, keeps that, and writes the ledger: nothing else changes a case. */
export function caseGrowth(db: Db, seal: Seal): (fact: CaseChange, at: number) => Case | null {
  const found = db.prepare('SELECT token, content FROM case_file WHERE id = ?');
  const keep = db.prepare(
    `INSERT INTO case_file (id, number, token, service, guide_version, state, stage, open, unit, holder, first_asker, applicant_mark, received_on,
      due_on, tell_by, promised_on, statutory_on, recall_on, moved_at, visits, breaches, asks_approval, unserved, look_on, recalled_for, at_counter, granted, content)
      VALUES (@id, @number, @token, @service, @guideVersion, @state, @stage, @open, @unit, @holder, @firstAsker, @mark, @receivedOn,
      @due, @tellBy, @promised, @statutory, @recall, @movedAt, @visits, @breaches, @asks, @unserved, @lookOn, @recalledFor,
      @atCounter, @granted, @content)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, stage = excluded.stage, open = excluded.open, unit = excluded.unit, applicant_mark = excluded.applicant_mark,
      holder = excluded.holder,
      due_on = excluded.due_on, tell_by = excluded.tell_by, promised_on = excluded.promised_on, statutory_on = excluded.statutory_on,
      recall_on = excluded.recall_on, moved_at = excluded.moved_at, visits = excluded.visits, breaches = excluded.breaches,
      asks_approval = excluded.asks_approval, unserved = excluded.unserved, look_on = excluded.look_on, recalled_for = excluded.recalled_for,
      at_counter = excluded.at_counter, granted = excluded.granted, content = excluded.content`,
  );
  const step = db.prepare(
    `INSERT INTO case_step SELECT @id, coalesce((SELECT max(n) FROM case_step WHERE case_id = @id), 0) + 1,
      coalesce((SELECT max(seq) FROM journal), 0) + 1, @at, @by, @fact`,
  );
  const count = db.prepare(
    `INSERT INTO case_day_count SELECT value, @who, @counter, @unit, @service, @what, 1, @yuan FROM meta WHERE key = 'business-day'
      ON CONFLICT DO UPDATE SET n = n + 1, yuan = yuan + excluded.yuan`,
  );
  const number = db.prepare(
    'INSERT INTO case_numbering VALUES (?, ?) ON CONFLICT DO UPDATE SET last = max(last, excluded.last)',
  );
  return (fact, at) => {
    if (fact.fact === 'case-taken-in' || fact.fact === 'paper-issued') {
      const { series, n } = placeInSeries(fact.number);
      if (Number.isInteger(n)) number.run(series, n);
    }
    const before = found.get(fact.case) as { token: string; content: string } | undefined;
    // A paper may be tried out where no case is.
    if (before === undefined && fact.fact === 'paper-issued') return null;
    const after = grown(before === undefined ? null : keptCase(before.content), fact, at);
    // Sealed once, when it is taken in: a step neither opens nor changes it.
    if (before === undefined) {
      const mark = markToken(seal, after.token);
      keep.run({ ...columnsOf({ ...after, token: sealToken(seal, after) }), token: mark });
    } else keep.run({ ...columnsOf(after), token: before.token });
    step.run({ id: after.id, at, by: fact.by, fact: JSON.stringify(forTheLedger(fact)) });
    count.run({
      who: fact.by,
      counter: after.counter,
      unit: after.unit,
      service: after.service,
      what: fact.fact,
      yuan: yuanIn(fact),
    });
    return after;
  };
}

/** What came into the till: what is taken back later is less than nothing on that day. */
function yuanIn(fact: CaseChange): number {
  if (fact.fact === 'fee-paid') return fact.amountYuan;
  return fact.fact === 'fee-corrected' && fact.new === null ? -fact.amountYuan : 0;
}

function columnsOf(kase: Case) {
  const { id, number, service, guideVersion, state, stage, unit, holder, firstAsker, mark, receivedOn, movedAt } = kase;
  return {
    ...{ id, number, service, guideVersion, state, stage, unit, holder, firstAsker, mark, receivedOn, movedAt },
    ...kase.dates,
    open: isOpenCase(kase) ? 1 : 0,
    visits: kase.visits.length,
    breaches: kase.notices.filter(({ added, verdict }) => added.length > 0 && verdict !== 'dismissed').length,
    asks: Number(isOpenCase(kase) && unapproved(kase, demanded(kase.materials)).length > 0),
    unserved: kase.documents.filter(({ served }) => served === null).length,
    ...recallColumns(kase),
    granted: kase.decision === null ? null : Number(kase.decision.outcome === 'approved'),
    content: JSON.stringify(kase),
  };
}

/** What is to be recalled still, what was, and whether it is back (000/H 3). Once told for a promised day it is told. */
function recallColumns({ state, stage, dates, recalled }: Case) {
  const running = state === 'accepted' && dates.due !== null && dates.promised !== recalled?.promised;
  return {
    lookOn: running ? dates.recall : null,
    recalledFor: recalled?.promised ?? null,
    atCounter: Number(stage === 'collect' || !(state === 'accepted' || state === 'decided')),
  };
}

/** The ledger says what was done; what is sealed stays with the case and the journal. */
function forTheLedger(fact: CaseChange): object {
  switch (fact.fact) {
    case 'case-taken-in': {
      const { applicant: _, token: __, mark: ___, materials, ...rest } = fact;
      return { ...rest, materials: materials.map(({ id, state }) => ({ id, state })) };
    }
    case 'case-supplemented':
      return { ...fact, materials: fact.materials.map(({ id, state }) => ({ id, state })) };
    case 'paper-issued': {
      const { states: _, ...rest } = fact;
      return rest;
    }
    case 'case-delivered': {
      const { receiver: _, ...rest } = fact;
      return rest;
    }
    case 'case-corrected': {
      const { n, field, changes: _, old: __, new: ___, why: ____, ...rest } = fact;
      return { ...rest, n, field };
    }
    case 'agency-taken-on':
      return { ...fact, papers: fact.papers.length, project: fact.project?.milestones.length ?? null };
    case 'agency-stepped': {
      const { what: _, ...rest } = fact;
      return rest;
    }
    case 'agency-replied': {
      const { result: _, said: __, kept, ...rest } = fact;
      return { ...rest, kept: kept.map(({ paper }) => paper) };
    }
    case 'fee-charged': {
      const { n, line, name, amountYuan } = fact.fee;
      return { ...fact, fee: { n, line, name, amountYuan } };
    }
    case 'fee-cancelled':
    case 'fee-corrected':
    case 'refusal-audited':
    case 'appeal-judged':
    case 'breach-answered':
      return withoutWords(fact);
    case 'file-lent': {
      const { to: _, purpose: __, ...rest } = fact;
      return rest;
    }
    default:
      return fact;
  }
}

function withoutWords(
  fact: Extract<CaseChange, { why: string } | { text: string } | { reason: string | null }>,
): object {
  const { why: _, text: __, reason: ___, ...rest } = fact as { why?: string; text?: string; reason?: string | null };
  return rest;
}

/** What the facts about cases do to the rows. */
export function caseRows(
  db: Db,
  seal: Seal,
): Appliers<Exclude<CaseFact['fact'], CaseStepFact['fact']> | 'cases-recounted'> {
  const grow = caseGrowth(db, seal);
  const visit = db.prepare('INSERT OR IGNORE INTO case_visit VALUES (?, ?)');
  const draftOver = db.prepare('DELETE FROM case_draft WHERE ticket = ?');
  const served = db.prepare('DELETE FROM case_unserved WHERE case_id = ? AND paper = ?');
  const breach = db.prepare('INSERT INTO case_breach (case_id, notice, staff, at) VALUES (?, ?, ?, ?)');
  const arrived = db.prepare('DELETE FROM case_underway WHERE case_id = ?');
  // As `recallColumns` says it, from the columns alone.
  const recounted = db.prepare(
    `UPDATE case_file SET look_on = CASE WHEN state = 'accepted' AND due_on IS NOT NULL AND recalled_for IS NOT promised_on THEN recall_on END
      WHERE id = ?`,
  );
  const apply = (fact: CaseFact, at: number): void => void grow(fact, at);
  /** What came of the visit is settled: only now is its entry at the console over. A console that dies between taking in and deciding finds all of it again. */
  const decided = (fact: CaseFact, at: number): Case | null => {
    const after = grow(fact, at);
    const visit = after?.visits.at(-1);
    if (visit !== undefined) draftOver.run(visit);
    return after;
  };
  return {
    'case-taken-in'(fact, at) {
      grow(fact, at);
      visit.run(fact.ticket, fact.case);
    },
    'case-visited'(fact, at) {
      grow(fact, at);
      visit.run(fact.ticket, fact.case);
    },
    'case-supplemented'(fact, at) {
      grow(fact, at);
      if (fact.ticket !== null) visit.run(fact.ticket, fact.case);
    },
    'collection-asked'(fact, at) {
      grow(fact, at);
      visit.run(fact.ticket, fact.case);
    },
    'case-notified'(fact, at) {
      const after = decided(fact, at);
      // Whoever told first left something out.
      if (fact.added.length > 0) breach.run(fact.case, fact.notice, firstTeller(after!), at);
    },
    'paper-served'(fact, at) {
      grow(fact, at);
      served.run(fact.case, fact.paper);
    },
    ...weighingRows(db, grow, decided),
    ...besideRows(db, apply),
    'notice-approved': apply,
    'case-redated': apply,
    'cases-recounted'({ cases }) {
      for (const id of cases) recounted.run(id);
    },
    'case-accepted': (fact, at) => void decided(fact, at),
    'case-settled': (fact, at) => void decided(fact, at),
    'case-withdrawn'(fact, at) {
      decided(fact, at);
      arrived.run(fact.case);
    },
    'case-handed-over'(fact, at) {
      if (grow(fact, at)?.underway === null) arrived.run(fact.case);
    },
    'applicant-opened': apply,
  };
}

/** The calendar is another: every open case is to be counted anew (recount-cases.ts). */
export const recountLimits = (db: Db): void =>
  void db.prepare("UPDATE case_file SET look_on = '' WHERE open = 1").run();

/** What facts of other rooms mean for cases: applied after those rooms' own rows. */
export function caseEchoes(db: Db, seal: Seal): Partial<Appliers<Fact['fact']>> {
  const grow = caseGrowth(db, seal);
  const unserved = db.prepare('INSERT INTO case_unserved (case_id, paper, at, by_whom) VALUES (?, ?, ?, ?)');
  // An earlier hub's fee did not say its slip: the story told again takes the slips of a command in order, as the rows of that hub were (026).
  const slipOf = db.prepare(
    `UPDATE fee_slip SET slip = @number WHERE case_id = @case
      AND fee = (SELECT min(fee) FROM fee_slip WHERE case_id = @case AND slip IS NULL AND at = @at)`,
  );
  const printing = db.prepare('UPDATE case_unserved SET printing = 1 WHERE case_id = ? AND paper = ?');
  const draftOver = db.prepare('DELETE FROM case_draft WHERE ticket = ?');
  const draftsOver = db.prepare('DELETE FROM case_draft WHERE at < ?');
  const dayMs = 86_400_000;
  return {
    'paper-issued'(fact, at) {
      if (!grow(fact, at)) return;
      unserved.run(fact.case, fact.number, at, fact.by);
      if (fact.kind === 'fee-slip') slipOf.run({ case: fact.case, number: fact.number, at });
    },
    'paper-queued': ({ case: caseId, paper }) => void printing.run(caseId, paper),
    'service-finished': ({ ref }) => void draftOver.run(ref),
    'ticket-cancelled': ({ ref }) => void draftOver.run(ref),
    // Its limits are to be counted by the new days (recount-cases.ts).
    'calendar-imported': () => recountLimits(db),
    // Yesterday's visitors have gone home: what was typed about them and never taken in is not kept.
    'day-opened': (_fact, at) => void draftsOver.run(at - dayMs),
  };
}
