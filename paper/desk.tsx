import { Icon } from '../ui/icons.tsx';
import { SlipCard } from './slip-card.tsx';
import { mostSlips, type PaperAnswer, type PrintedSlip, type Slips } from './slips.ts';
import { t } from './words.ts';

/** The desk under the printers, newest slip first. */
export function Desk({
  answer,
  lying,
  printer,
  slips,
  enlarge,
}: {
  answer: PaperAnswer | null;
  lying: PrintedSlip[];
  printer: string | null;
  slips: Slips;
  enlarge: (id: string) => void;
}) {
  if (!answer)
    return (
      <main class="desk bare">
        <p role="status">{slips.asked.value === 'asking' && t('loading')}</p>
      </main>
    );
  if (lying.length === 0) {
    return (
      <main class="desk bare">
        <Icon name="printer" size={72} />
        <h2>{printer === null ? t('empty') : t('emptyHere', { id: printer })}</h2>
        <p>{t(printer === null ? 'emptyHow' : 'emptyHereHow')}</p>
      </main>
    );
  }
  return (
    <main class="desk">
      <ul>
        {lying.map((slip) => (
          <SlipCard
            key={slip.id}
            slip={slip}
            fed={slips.fed.value.has(slip.id)}
            feedDone={() => slips.feedDone(slip.id)}
            enlarge={() => enlarge(slip.id)}
          />
        ))}
      </ul>
      {answer.slips.length >= mostSlips && <p class="most">{t('most', { count: mostSlips })}</p>}
    </main>
  );
}
