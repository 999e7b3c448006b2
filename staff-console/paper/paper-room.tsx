import { useEffect } from 'preact/hooks';
import { say } from '../../ui/language.ts';
import { hallView, printersView, watchOnly } from '../hub.ts';
import { later } from '../later.tsx';
import { openPage, page } from '../page.ts';
import { Connecting } from '../pages/connecting.tsx';
import { PrinterState } from '../parts/printer-state.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { session } from '../session.ts';
import { t } from '../words.ts';
import { Paper } from './paper.tsx';
import { p } from './words.ts';

const LetterheadPage = later(async () => (await import('./letterhead-page.tsx')).LetterheadPage);
const editors = ['supervisor', 'leader', 'system-admin'];

/** 小票机: how every printer is, what became of every slip, and what stands above and below it. */
export function PaperRoom() {
  useEffect(() => watchOnly(['hall', 'printers']), []);
  const view = printersView.value;
  const mayEdit = session.value.kind === 'in' && session.value.who.staff.roles.some((role) => editors.includes(role));
  return (
    <RoomFrame
      look="paper"
      plate={t('platePaper')}
      place={view ? say(view.hall.name) : t('roomPaper')}
      alerts={hallView.value?.alerts ?? []}
      meta={view && <PrinterState printers={view.printers} />}
      left={
        mayEdit
          ? [
              {
                key: 'F6',
                label: p('letterhead'),
                look: page.value === 'letterhead' ? 'here' : 'on',
                run: () => openPage('letterhead'),
              },
            ]
          : []
      }
    >
      {!view ? <Connecting /> : page.value === 'letterhead' && mayEdit ? <LetterheadPage /> : <Paper view={view} />}
    </RoomFrame>
  );
}
