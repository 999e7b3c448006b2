import { useSignal, type ReadonlySignal } from '@preact/signals';
import { timeOfDay } from '../ui/clock.ts';
import type { Live } from '../ui/live.ts';
import { Pairing } from '../ui/pairing.tsx';
import { Desk } from './desk.tsx';
import { Enlarged } from './enlarged.tsx';
import { Header } from './header.tsx';
import { Printers } from './printers.tsx';
import { type Slips, slipsOf } from './slips.ts';
import { t } from './words.ts';

/** What the virtual printers printed, as slips lying on a desk. */
export function Paper({ live, slips, clock }: { live: Live; slips: Slips; clock: ReadonlySignal<number> }) {
  const printer = useSignal<string | null>(null);
  const enlarged = useSignal<string | null>(null);
  const asked = slips.asked.value;
  if (asked === 'not-allowed') return <Pairing kind="other" label={t('title')} live={live} />;

  const answer = slips.answer.value;
  const lying = answer ? slipsOf(answer, printer.value) : [];
  const place = lying.findIndex(({ id }) => id === enlarged.value);
  const shown = lying[place];
  return (
    <>
      <div class="top">
        <Header asked={asked} at={clock.value} />
        <Printers
          answer={answer}
          chosen={printer.value}
          choose={(id) => {
            printer.value = id;
          }}
        />
        {asked === 'unanswered' && (
          <p class="lost" role="alert">
            {answer ? t('lost', { time: timeOfDay(slips.answeredAt.value + live.offsetMs.value) }) : t('lostEmpty')}
          </p>
        )}
      </div>
      <Desk
        answer={answer}
        lying={lying}
        printer={printer.value}
        slips={slips}
        enlarge={(id) => {
          enlarged.value = id;
        }}
      />
      {shown && (
        <Enlarged
          slip={shown}
          newer={lying[place - 1]}
          older={lying[place + 1]}
          show={(id) => {
            enlarged.value = id;
          }}
          close={() => {
            enlarged.value = null;
          }}
        />
      )}
    </>
  );
}
