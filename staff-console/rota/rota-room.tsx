import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../../ui/language.ts';
import { hallView, watchOnly } from '../hub.ts';
import { page } from '../page.ts';
import { Connecting } from '../pages/connecting.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { t } from '../words.ts';
import { Filing } from './filing.tsx';
import { PlaceWatch } from './place-watch.tsx';
import './rota.css';
import { Rota } from './rota.tsx';
import { beginToday, beside, month, reason, rotaView, scale } from './state.ts';
import { r } from './words.ts';

/** 排班: a month of the hall, counter by counter, for those who plan it. */
export function RotaRoom() {
  const shown = month.value;
  useSignalEffect(beginToday);
  useEffect(() => watchOnly(shown === null ? ['hall'] : ['hall', `rota/${shown}`]), [shown]);
  // Whoever comes next begins with the grid, and with reasons of their own.
  useEffect(
    () => () => {
      beside.value = 'place';
      reason.value = '';
    },
    [],
  );
  const view = rotaView.value;
  const toggle = (to: 'copy' | 'meeting') => {
    page.value = 'home';
    beside.value = beside.value === to ? 'place' : to;
  };
  return (
    <RoomFrame
      look="rota"
      plate={r('plate')}
      place={view ? say(view.hall.name) : t('roomRota')}
      alerts={hallView.value?.alerts ?? []}
      meta={view && <Filing view={view} />}
      left={[
        { key: 'F3', label: r('copyWeek'), look: beside.value === 'copy' ? 'here' : 'on', run: () => toggle('copy') },
        {
          key: 'F6',
          label: r(scale.value === 'month' ? 'scaleWeek' : 'scaleMonth'),
          look: 'on',
          run: () => {
            scale.value = scale.value === 'month' ? 'week' : 'month';
          },
        },
        {
          key: 'F7',
          label: r('planMeeting'),
          look: beside.value === 'meeting' ? 'here' : 'on',
          run: () => toggle('meeting'),
        },
      ]}
    >
      {view ? (
        <>
          <PlaceWatch />
          <Rota view={view} />
        </>
      ) : (
        <Connecting />
      )}
    </RoomFrame>
  );
}
