import type { Log } from './log.ts';
import { openRestarts, type RestartRules } from './restarts.ts';
import type { SpeakingTask, Wish } from './speaker.ts';
import { openSpeakingChild, type SpeakingChild, speakingProgram } from './speaking-child.ts';

/** The hub's end of the process that speaks. */
export interface Speaking {
  /** Null once the clip lies in the cache, else a sentence that says why it does not. Never rejects. */
  make(wish: Wish): Promise<string | null>;
  /** Ends the process. */
  close(): Promise<void>;
}

export interface SpeakingSettings {
  task: SpeakingTask;
  log: Log;
  program?: string;
  rules?: RestartRules;
  /** A process that does not answer for so long hangs. */
  silentS?: number;
}

interface Waiting {
  wish: Wish;
  sentTo: SpeakingChild | null;
  sentTimes: number;
  end(fault: string | null): void;
}

const patient: RestartRules = { pauseS: 0.2, deathsInARow: 5, restS: 600, steadyS: 60 };

/** Starts the process at the first wish, and again when it dies; a wish that outlives two of them is given up. */
export function openSpeaking({
  task,
  log,
  program = speakingProgram,
  rules = patient,
  silentS = task.patienceS + task.deadlineS + 5,
}: SpeakingSettings): Speaking {
  const restarts = openRestarts(rules);
  const waiting = new Map<string, Waiting>();
  let child: SpeakingChild | null = null;
  let planned: NodeJS.Timeout | null = null;
  let closed = false;

  /** Starting holds the hub up for some milliseconds: never in the same breath, first the screens are sent the call. */
  function plan(): void {
    planned ??= setTimeout(start, restarts.waitMs(performance.now())).unref();
  }

  function start(): void {
    planned = null;
    restarts.started(performance.now());
    try {
      child = openSpeakingChild(program, task, {
        onOutcome: ({ name, fault }) => waiting.get(name)?.end(fault),
        onDeath: died,
      });
    } catch (fault) {
      died({ fault: fault instanceof Error ? fault.message : String(fault) });
    }
    for (const one of waiting.values()) send(one);
  }

  function send(one: Waiting): void {
    if (!child) return;
    one.sentTo = child;
    one.sentTimes += 1;
    child.send(one.wish);
  }

  function died(why: object): void {
    child = null;
    if (closed) return;
    const now = performance.now();
    log.warn({ ...why, ...restarts.died(now) }, 'the speaking process ended');
    for (const one of waiting.values())
      if (one.sentTimes >= 2 || restarts.resting(now)) one.end('the speaking process ended before the clip was made');
    if (waiting.size > 0) plan();
  }

  return {
    make(wish) {
      if (closed) return Promise.resolve('the voice is closed');
      if (restarts.resting(performance.now())) return Promise.resolve('the speaking process ended too often and rests');
      return new Promise((resolve) => {
        const silent = setTimeout(() => {
          one.end(`the speaking process did not answer within ${silentS} s`);
          if (child && one.sentTo === child) child.kill();
        }, silentS * 1_000).unref();
        const one: Waiting = {
          wish,
          sentTo: null,
          sentTimes: 0,
          end(fault) {
            clearTimeout(silent);
            waiting.delete(wish.name);
            resolve(fault);
          },
        };
        waiting.set(wish.name, one);
        if (child) send(one);
        else plan();
      });
    },

    async close() {
      closed = true;
      if (planned) clearTimeout(planned);
      for (const one of waiting.values()) one.end('the voice is closed');
      await child?.end();
    },
  };
}
