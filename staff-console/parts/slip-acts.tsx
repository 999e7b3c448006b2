import type { CommandName } from '../../protocol/commands.ts';
import { linked } from '../hub.ts';
import { type KeyName, useKeys } from '../keys.ts';
import { printAgain, printersFor, setAside, type SlipInHand } from '../paper-deeds.ts';
import { underway } from '../press.ts';
import { printerName } from '../printer-words.ts';
import { t } from '../words.ts';
import { ov } from '../pages/words.ts';
import { KeyCap } from './key-cap.tsx';

const othersMost = 3;

interface Deed {
  name: CommandName;
  words: string;
  key: KeyName;
  run(): void;
}

/** What else can be done about a slip that did not come out: another printer, or nothing more. */
export function SlipActs({ slip, job }: { slip: SlipInHand; job: string | null }) {
  const others = printersFor(slip.printer).slice(1, 1 + othersMost);
  const deeds: Deed[] = others.map((id, i) => ({
    name: 'reprint-ticket',
    words: ov('slipElsewhere', { printer: printerName(id) }),
    key: String(i + 1) as KeyName,
    run: () => void printAgain(slip, id),
  }));
  if (job !== null)
    deeds.push({
      name: 'set-slip-aside',
      words: ov('slipAside'),
      key: '0',
      run: () => void setAside(job, slip.number ?? ''),
    });
  useKeys(Object.fromEntries(deeds.map(({ key, run }) => [key, run])));
  return (
    <div class="slip-acts">
      {deeds.map(({ name, words, key, run }) => (
        <button
          type="button"
          class="act"
          key={key}
          aria-disabled={!linked.value || underway.value !== null}
          onClick={run}
        >
          <b>{underway.value === name ? t('underway') : words}</b>
          <KeyCap name={key} />
        </button>
      ))}
    </div>
  );
}
