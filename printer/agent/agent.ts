import type { AgentWelcome } from '../../protocol/print-agent.ts';
import { openTransport } from '../open-transport.ts';
import { bigDigits } from './big-digits.ts';
import { codeOf, openFolder } from './folder.ts';
import { HubLine } from './hub-line.ts';
import { openLedger } from './ledger.ts';
import { askToPair } from './pairing.ts';
import { Printing } from './printing.ts';
import type { AgentSettings } from './settings.ts';
import { CannotRun } from './cannot-run.ts';
import { both, type Said, words } from './words.ts';

export interface RunningAgent {
  /** After the slip under way. */
  stop(): Promise<void>;
}

/** While nobody has entered the code, the hub is asked so often whether somebody has. */
const askMs = 2_000;

/** Folder, record, printer, line: the agent from the ground up, and down again. `print` writes a line for people. */
export async function startAgent(settings: AgentSettings, print: (line: string) => void): Promise<RunningAgent> {
  const { hub, label, dataDir, printer } = settings;
  const say = (said: Said | string) =>
    print(`${new Date().toISOString().slice(0, 19)}Z ${typeof said === 'string' ? said : both(said)}`);

  const folder = await openFolder(dataDir);
  const ledger = await openLedger(dataDir).catch((error: unknown) => {
    throw new CannotRun(words.badFolder(dataDir, codeOf(error)));
  });
  if (ledger.damaged > 0) say(words.damaged(ledger.damaged));
  let token = await folder.token(hub);

  const printing = new Printing({
    ledger,
    open: (answers) =>
      openTransport(
        { ...printer, ...(answers && settings.answers === null ? { answers: answers as typeof printer.answers } : {}) },
        { dataDir, agents: null },
      ),
    say,
  });
  const line = new HubLine({
    hub,
    token: () => token,
    printing,
    ledger,
    onWelcome,
    onLost: () => say(words.lost),
    onPrinted: ({ job, outcome, detail }) => say(words.printed(job, detail ? `${outcome} ${detail}` : outcome)),
    onFault: (error) => say(words.cannotWrite(codeOf(error))),
  });

  let stopping = false;
  let codeUntil = 0;
  let asking: NodeJS.Timeout | undefined;
  let waits = false;

  function onWelcome(welcome: AgentWelcome): void {
    if (stopping) return;
    if (welcome.as === 'nobody') return void pair();
    if (codeUntil > 0) say(words.accepted(welcome.label));
    codeUntil = 0;
    say(words.connected(hub));
    if (welcome.printers.length === 0) say(words.unnamed);
  }

  /** Shows a code until somebody accepts it. The token that came with it is kept at once: acceptance may come while this PC is off. */
  async function pair(): Promise<void> {
    if (performance.now() >= codeUntil) {
      const asked = await askToPair(hub, label);
      if (asked) {
        token = asked.token;
        await folder.keepToken(hub, token).catch((error: unknown) => say(words.cannotWrite(codeOf(error))));
        // A code entered at its last moment must still be noticed.
        codeUntil = performance.now() + asked.validMs + 2 * askMs;
        waits = false;
        showCode(asked.code);
      } else if (!waits) {
        waits = true;
        say(words.pairing.waits);
      }
    }
    if (stopping) return;
    clearTimeout(asking);
    asking = setTimeout(() => line.again(), askMs);
  }

  function showCode(code: string): void {
    const { title, how } = words.pairing;
    say(`${both(title)}: ${code}`);
    print(`\n    ${title.zh}\n    ${title.en}\n\n${bigDigits(code)}\n\n    ${how.zh}\n    ${how.en}\n`);
  }

  line.begin();

  return {
    async stop() {
      stopping = true;
      clearTimeout(asking);
      say(words.ending);
      await printing.stop();
      await line.end();
      await ledger.close();
    },
  };
}
