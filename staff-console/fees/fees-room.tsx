import { useSignal } from '@preact/signals';
import { useAlertsHere } from '../alerts-here.ts';
import type { FeeSlip } from '../../protocol/fees-view.ts';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { useKeys } from '../keys.ts';
import { useOwn } from '../my/own.ts';
import { notice } from '../notice.ts';
import { page } from '../page.ts';
import { Connecting } from '../pages/connecting.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { enterRoom, rooms } from '../room.ts';
import { t } from '../words.ts';
import { DayBook } from './day-book.tsx';
import { findSlips } from './find-slips.ts';
import { FindField, focusFind } from './find-field.tsx';
import { Unpaid } from './unpaid.tsx';
import { f } from './words.ts';
import '../cases/cases.css';
import './fees.css';

const leaves = ['unpaid', 'today'] as const;
type Leaf = (typeof leaves)[number];

/** 收费: the slips nobody has paid, found by scanning one, and the day's book that adds up. */
export function FeesRoom() {
  const view = useOwn('fees');
  const leaf = useSignal<Leaf>('unpaid');
  const found = useSignal<{ words: string; slips: FeeSlip[] } | null>(null);
  const alerts = useAlertsHere();
  useKeys(
    {
      F3: focusFind,
      Escape: () => {
        if (page.value !== 'home') page.value = 'home';
        else if (found.value) found.value = null;
        else if (rooms.value.includes('counter')) enterRoom('counter');
      },
    },
    'desk',
  );
  const turnTo = (next: Leaf) => {
    found.value = null;
    leaf.value = next;
  };
  const turn = () => turnTo(leaf.value === 'unpaid' ? 'today' : 'unpaid');
  const find = async (words: string) => {
    const slips = await findSlips(words);
    // The next scan has to land in the field again: outside of it its digits would choose how a slip is paid.
    if (!slips?.length) focusFind();
    if (slips === null) return;
    if (slips.length === 0) {
      notice.value = { kind: 'not-now', text: f('notFound', { words: words.slice(0, 40) }) };
      return;
    }
    notice.value = null;
    leaf.value = 'unpaid';
    found.value = { words, slips };
  };
  return (
    <RoomFrame
      look="fees"
      plate={f('plate')}
      place={hallFacts.value ? say(hallFacts.value.hall.name) : t('roomFees')}
      alerts={alerts}
      left={[{ key: 'F3', label: f('find'), look: 'on', run: focusFind }, null, null]}
    >
      {view ? (
        <div class="cases-lists">
          <nav class="room-tabs" aria-label={t('roomFees')}>
            {leaves.map((one) => (
              <button
                type="button"
                key={one}
                aria-current={one === leaf.value ? 'page' : undefined}
                onClick={() => turnTo(one)}
              >
                {f(one)} <span class="num">{(one === 'unpaid' ? view.unpaid : view.today).count}</span>
              </button>
            ))}
            <span class="keys-hint note">
              <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {f('turn')}
            </span>
            <FindField find={(words) => void find(words)} turn={turn} />
          </nav>
          {leaf.value === 'today' ? (
            <DayBook view={view} turn={turn} />
          ) : (
            <Unpaid key={found.value?.words ?? ''} view={view} found={found} turn={turn} />
          )}
        </div>
      ) : (
        <Connecting />
      )}
    </RoomFrame>
  );
}
