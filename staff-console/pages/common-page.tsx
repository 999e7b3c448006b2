import type { ConsoleView, HallView } from '../../protocol/views.ts';
import { page } from '../page.ts';
import { Alerts } from './alerts.tsx';
import { AllKeys } from './all-keys.tsx';
import { Handover } from './handover.tsx';

interface Props {
  alerts: HallView['alerts'];
  tickets: Pick<ConsoleView, 'waiting' | 'held' | 'missed'>;
}

/** The pages that every room has. */
export function CommonPage({ alerts, tickets }: Props) {
  switch (page.value) {
    case 'alerts':
      return <Alerts view={{ alerts, current: null, ...tickets }} />;
    case 'handover':
      return <Handover view={null} />;
    default:
      return <AllKeys />;
  }
}
