import type { ConsoleView } from '../protocol/views.ts';
import { hold } from './deeds.ts';
import { cashiers } from './hall-facts.ts';
import { backToList } from './intake-step.ts';
import type { KeyName } from './keys.ts';
import { notice } from './notice.ts';
import { openPage, type Page, page } from './page.ts';
import { enterRoom } from './room.ts';
import { t } from './words.ts';
import { k } from './counter/words.ts';

/** One place of the key bar. Places never move: four at the left for this visitor, four at the right for me. */
export interface Slot {
  key: KeyName;
  label: string;
  count?: number;
  look: 'on' | 'off' | 'here' | 'hot';
  run(): void;
}

export type Slots = (Slot | null)[];

/** The bar of a counter, by its state and the page that is open. */
export function slotsOf(view: ConsoleView): Slots {
  return [...left(view), ...right(view)];
}

/** The fourth place leads back from whatever is open. */
function left(view: ConsoleView): Slots {
  const back: Slot = { key: 'Escape', label: t('back'), look: 'on', run: () => openPage('home') };
  const list = backToList.value;
  const atCashier = cashiers()?.includes(view.number) ?? false;
  const [first, ...others] = visitor(view);
  if (page.value !== 'home') return [first!, ...others, back];
  // At the cashier's somebody may come with a slip and no number: the book is one key away.
  const fees: Slot | null = atCashier
    ? { key: 'F5', label: t('roomFees'), look: 'on', run: () => enterRoom('fees') }
    : null;
  return view.state === 'free' || !fees
    ? [first!, ...others, list ? { ...back, run: list } : fees]
    : [fees, ...others, list && { ...back, run: list }];
}

/** F4, F6 and F7: whom to fetch back when idle, where to send the present visitor otherwise. */
function visitor(view: ConsoleView): Slots {
  if (view.state === 'calling' || view.state === 'serving') {
    return [
      view.state === 'serving' ? goTo('F5', 'unit', k('callUnit')) : null,
      goTo('F6', 'transfer', t('transfer')),
      { key: 'F7', label: k('hold'), look: view.state === 'serving' ? 'on' : 'off', run: () => hold(view) },
    ];
  }
  if (view.state !== 'free') return [null, null, null];
  return [
    goTo('F4', 'missed', t('missedBack'), view.counts.missed),
    goTo('F6', 'call', t('callByNumber')),
    goTo('F7', 'held', k('heldBack'), view.counts.held),
  ];
}

function right(view: ConsoleView): Slots {
  const alerts = goTo('F8', 'alerts', t('alerts'), view.alerts.length);
  const away = goTo('F9', 'away', k('awaySign'));
  return [
    alerts.look === 'on' && view.alerts.length > 0 ? { ...alerts, look: 'hot' } : alerts,
    view.state === 'away'
      ? null
      : view.state === 'free'
        ? away
        : {
            ...away,
            look: 'off',
            run: () => {
              notice.value = { kind: 'not-now', text: k('awayAfterVisitor') };
            },
          },
    goTo('F10', 'handover', t('handover')),
    goTo('F1', 'keys', t('allKeys')),
  ];
}

function goTo(key: KeyName, target: Page, label: string, count?: number): Slot {
  return {
    key,
    label,
    ...(count ? { count } : {}),
    look: page.value === target ? 'here' : 'on',
    run: () => openPage(target),
  };
}
