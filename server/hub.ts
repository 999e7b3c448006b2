import { hash } from 'node:crypto';
import type { CommandName } from '../protocol/commands.ts';
import { type Asker, nameOf, type Permission, permits } from './hall/asker.ts';
import type { Fact } from './hall/facts.ts';
import type { Looks } from './hall/looks.ts';
import { dayIsOver, openDay } from './hall/open-day.ts';
import { isNo, type Moment, type No, type Verb } from './hall/verb.ts';
import { hallVerbs } from './hall/verbs.ts';
import { besideVerbs } from './cases/beside-verbs.ts';
import { deskVerbs } from './cases/desk-verbs.ts';
import { caseStepVerbs } from './cases/step-verbs.ts';
import { caseVerbs } from './cases/verbs.ts';
import { guideVerbs } from './cases/guide-verbs.ts';
import { casePaperVerbs } from './cases/paper-verbs.ts';
import { postVerbs } from './posts/verbs.ts';
import { queueVerbs } from './queue/verbs.ts';
import type { Clock } from './store/clock.ts';
import type { Store } from './store/store.ts';

/** What became of a command. `replay`: the key was seen before, and this is the same answer again. */
export type Reply =
  | { kind: 'done'; answer: Record<string, unknown>; replay: boolean }
  | { kind: 'no'; no: No; replay: boolean }
  | { kind: 'key-reused' }
  | { kind: Exclude<Permission, 'granted'> }
  | { kind: 'unknown-command' }
  | { kind: 'fault' }
  | { kind: 'cannot-write' }
  | { kind: 'stopping' };

/** What every screen may hear of, once, after the commit. */
export interface Committed {
  seq: number;
  at: number;
  verb: string;
  facts: readonly Fact[];
}

export interface Hub {
  /** A command from outside, already well formed. */
  ask(name: string, key: string, body: object, asker: Asker): Promise<Reply>;
  /** A verb of the hub's own, such as signing in. */
  own<B extends object>(verb: Verb<string, B, object>, body: B, asker: Asker): Promise<Reply>;
  /** Hears every command once, after it is durable. */
  onCommitted(listener: (committed: Committed) => void): void;
  /** False after a commit failed, until one succeeds again. */
  canWrite(): boolean;
  /** Opens the business day when a new one has begun, also when nobody asks for anything. */
  turnDay(): void;
  /** Finishes what was asked and takes nothing new. */
  stop(): Promise<void>;
}

type AnyVerb = Verb<string, object, object>;
const verbs = new Map<string, AnyVerb>(
  [
    ...queueVerbs,
    ...postVerbs,
    ...hallVerbs,
    ...casePaperVerbs,
    ...guideVerbs,
    ...caseVerbs,
    ...caseStepVerbs,
    ...deskVerbs,
    ...besideVerbs,
  ].map((verb) => [verb.name, verb as unknown as AnyVerb]),
);
export const commandNames = [...verbs.keys()] as CommandName[];
export const mayOf = (name: string) => verbs.get(name)?.may ?? [];

/** At most this many commands share one commit, so that nobody's answer waits for a crowd. */
const batchMost = 200;
export const theHub: Asker = { staff: null, device: null, holder: null, address: 'hub' };

interface Pending {
  verb: AnyVerb;
  key: string | null;
  body: object;
  asker: Asker;
  settle(reply: Reply): void;
}
interface Tried {
  reply: Reply;
  committed: Committed | null;
}

export interface HubLog {
  error(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/**
 * The one door for commands (DESIGN §3). Those that arrive while a commit is under way share the next: one transaction, a savepoint each,
 * one fsync; nobody is answered before it. A refusal or fault of one never touches its neighbours.
 */
export function openHub(store: Store, looks: Looks, clock: Clock, log: HubLog): Hub {
  const listeners: ((committed: Committed) => void)[] = [];
  const pending: Pending[] = [];
  let gathering = false;
  let writable = true;
  let stopping = false;
  const idle: (() => void)[] = [];

  function enqueue(verb: AnyVerb, key: string | null, body: object, asker: Asker): Promise<Reply> {
    if (stopping) return Promise.resolve({ kind: 'stopping' });
    return new Promise((settle) => {
      pending.push({ verb, key, body, asker, settle });
      if (!gathering) {
        gathering = true;
        setImmediate(commitTogether);
      }
    });
  }

  function commitTogether(): void {
    const batch = pending.splice(0, batchMost);
    let turned: Committed | null = null;
    let tried: Tried[];
    // One commit is one moment: midnight cannot fall between the turn of the day and a command that is then dated after its own day.
    const now = clock.now();
    try {
      [turned, tried] = store.together(() => {
        const done: [Committed | null, Tried[]] = [turnDayWithin(now), batch.map((one) => tryOne(one, now))];
        store.journal.noteEnd();
        return done;
      });
      writable = true;
    } catch (error) {
      // The disk would not take it: nothing of this batch happened, and nobody is told otherwise.
      writable = false;
      store.reread();
      log.error({ err: error, commands: batch.length }, 'a commit failed; its commands were not carried out');
      tried = batch.map(() => ({ reply: { kind: 'cannot-write' }, committed: null }));
    }
    if (turned) announce(turned);
    for (const { committed } of tried) if (committed) announce(committed);
    for (const [i, one] of batch.entries()) one.settle(tried[i]!.reply);
    if (pending.length > 0) setImmediate(commitTogether);
    else {
      gathering = false;
      for (const wake of idle.splice(0)) wake();
    }
  }

  function announce(committed: Committed): void {
    for (const listener of listeners) {
      try {
        listener(committed);
      } catch (error) {
        log.error({ err: error, seq: committed.seq }, 'a listener failed; the command stands');
      }
    }
  }

  function tryOne(one: Pending, now: number): Tried {
    try {
      return store.apart(() => carryOut(one, now));
    } catch (error) {
      // Trouble of the disk, or a transaction that SQLite itself gave up, is the whole batch's; anything else is this command's alone.
      if (!store.inTransaction() || isDiskTrouble(error)) throw error;
      store.reread();
      log.error({ err: error, verb: one.verb.name }, 'a command failed; nothing of it was done');
      return { reply: { kind: 'fault' }, committed: null };
    }
  }

  function carryOut({ verb, key, body, asker }: Pending, now: number): Tried {
    const who = nameOf(asker);
    const asked = key === null ? '' : fingerprint(verb.name, body);
    if (key !== null) {
      const before = store.answers.find(key);
      if (before) {
        if (before.asked !== asked || before.who !== who) return { reply: { kind: 'key-reused' }, committed: null };
        return { reply: { ...before.reply, replay: true }, committed: null };
      }
    }
    const moment: Moment = { now, seq: store.journal.head().seq + 1, day: store.day() };
    const looked = verb.look(looks, body, asker, moment);
    const decision = isNo(looked) ? looked : verb.decide(looked, body, asker, moment);
    if (isNo(decision)) {
      const reply = { kind: 'no', no: decision, replay: false } as const;
      // A pause is not an answer to keep: the same tap a moment later may go through.
      if (key !== null && !('slowDownS' in decision)) store.answers.keep(key, who, asked, reply, moment.now);
      return { reply, committed: null };
    }
    store.apply(decision.facts, moment.now);
    const seq = store.journal.append({
      at: moment.now,
      who,
      device: asker.device?.id ?? asker.address,
      verb: verb.name,
      facts: store.written(decision.facts),
    });
    const answer = { seq, ...verb.answer(looks, decision.facts, moment, looked) };
    const reply = { kind: 'done', answer, replay: false } as const;
    if (key !== null) store.answers.keep(key, who, asked, reply, moment.now);
    return { reply, committed: { seq, at: moment.now, verb: verb.name, facts: decision.facts } };
  }

  /** A new day is the first thing of the commit it falls into. */
  function turnDayWithin(now: number): Committed | null {
    const today = looks.hall.zone.local(now).day;
    if (!dayIsOver(store.day(), today)) return null;
    return store.apart(() =>
      carryOut(
        {
          verb: openDay as unknown as AnyVerb,
          key: null,
          body: { day: today },
          asker: theHub,
          settle: () => undefined,
        },
        now,
      ),
    ).committed;
  }

  return {
    ask(name, key, body, asker) {
      const verb = verbs.get(name);
      if (!verb) return Promise.resolve({ kind: 'unknown-command' });
      const permission = permits(verb.may, asker);
      if (permission !== 'granted') return Promise.resolve({ kind: permission });
      return enqueue(verb, key, body, asker);
    },
    own: (verb, body, asker) => enqueue(verb as unknown as AnyVerb, null, body, asker),
    onCommitted: (listener) => listeners.push(listener),
    canWrite() {
      if (!writable) writable = store.probe();
      return writable;
    },
    turnDay() {
      const today = looks.hall.zone.local(clock.now()).day;
      if (!dayIsOver(store.day(), today)) return;
      // Every batch turns the day first, so an empty one is enough.
      gathering = true;
      commitTogether();
    },
    stop() {
      stopping = true;
      return gathering ? new Promise((wake) => idle.push(wake)) : Promise.resolve();
    },
  };
}

function isDiskTrouble(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PROTOCOL|BUSY)/.test(String(error.code))
  );
}

/** What was asked, in one line: the same key must ask the same thing. */
function fingerprint(name: string, body: object): string {
  return hash('sha256', `${name} ${inOrder(body)}`, 'base64url');
}

/** JSON with its keys in order: the same body sent with fields swapped is the same body. */
function inOrder(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`;
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${inOrder(held)}`).join()}}`;
}
