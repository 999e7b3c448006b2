import { useEffect } from 'preact/hooks';
import { hallFacts } from '../hall-facts.ts';
import { hallView, watchOnly } from '../hub.ts';
import { openPage, page } from '../page.ts';
import { Missed } from '../pages/aside.tsx';
import { PrinterState } from '../parts/printer-state.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { t } from '../words.ts';
import { g } from './words.ts';
import { FindTicket } from './find-ticket.tsx';
import { Issue } from './issue.tsx';
import { everybody, guideTopics, returnBehind } from './lines.ts';

/** 导办: takes numbers for people the kiosk does not suit, brings back who missed a call, prints a slip again, comes when called for. */
export function GuideRoom() {
  useEffect(() => {
    watchOnly(['hall', ...guideTopics.value]);
  }, [hallFacts.value]);
  const { missed } = everybody.value;
  const view = hallView.value;
  return (
    <RoomFrame
      look="guide"
      plate={g('plateGuide')}
      place={t('roomGuide')}
      alerts={view?.alerts ?? []}
      tickets={everybody.value}
      meta={view && <PrinterState printers={view.printers} />}
      left={[
        {
          key: 'F4',
          label: t('missedBack'),
          ...(missed.length > 0 ? { count: missed.length } : {}),
          look: page.value === 'missed' ? 'here' : 'on',
          run: () => openPage('missed'),
        },
        { key: 'F6', label: g('findTicket'), look: page.value === 'call' ? 'here' : 'on', run: () => openPage('call') },
      ]}
    >
      {page.value === 'missed' ? (
        <Missed view={{ missed, counts: { missed: missed.length }, rules: { returnBehind: returnBehind.value } }} />
      ) : page.value === 'call' ? (
        <FindTicket />
      ) : (
        <Issue />
      )}
    </RoomFrame>
  );
}
