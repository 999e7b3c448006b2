import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { HallView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { hallView, watchOnly } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { later } from '../later.tsx';
import { notice } from '../notice.ts';
import { openPage, page } from '../page.ts';
import { Connecting } from '../pages/connecting.tsx';
import { Field } from '../parts/field.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import { PrinterState } from '../parts/printer-state.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { press } from '../press.ts';
import { reasonWords } from '../printer-words.ts';
import { t } from '../words.ts';
import { dv } from './words.ts';
import { DeviceCard } from './device-card.tsx';
import { DeviceRow } from './device-row.tsx';

const CalendarPage = later(async () => (await import('../calendar/calendar-page.tsx')).CalendarPage);

type Device = HallView['devices'][number];

/** The code being entered for a new screen. */
const draft = signal<{ code: string; label: string; printer: string | null }>({ code: '', label: '', printer: null });
const order = { pending: 0, accepted: 1, revoked: 2 };

/** The screens and printers of the hall: let a new one in by its code, shut one out. */
export function DevicesRoom() {
  useEffect(() => watchOnly(['hall']), []);
  const view = hallView.value;
  return (
    <RoomFrame
      look="devices"
      plate={dv('plateDevices')}
      place={t('roomDevices')}
      alerts={view?.alerts ?? []}
      meta={view && <PrinterState printers={view.printers} />}
      left={[
        {
          key: 'F6',
          label: t('calendar'),
          look: page.value === 'calendar' ? 'here' : 'on',
          run: () => openPage('calendar'),
        },
      ]}
    >
      {!view ? <Connecting /> : page.value === 'calendar' ? <CalendarPage /> : <Devices view={view} />}
    </RoomFrame>
  );
}

function Devices({ view }: { view: HallView }) {
  const cursor = useSignal(0);
  const devices = [...view.devices].sort(
    (a, b) => order[a.state] - order[b.state] || a.label.localeCompare(b.label, 'zh'),
  );
  const device: Device | undefined = devices[Math.min(cursor.value, devices.length - 1)];
  const { code, label, printer } = draft.value;
  const whole = /^\d{6}$/.test(code);
  const change = (over: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...over };
  };
  const accept = async () => {
    if (!whole) return;
    const done = await press('accept-device', {
      code,
      ...(label.trim() === '' ? {} : { label: label.trim() }),
      printer,
    });
    if (!done) return;
    draft.value = { code: '', label: '', printer: null };
    notice.value = { kind: 'done', text: dv('deviceAccepted', { label: done.device.label }) };
  };
  useKeys({ F2: () => void accept() });
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{dv('devicesN', { n: devices.length })}</h1>
            <span class="note">
              {dv('devicesConnected', { n: devices.filter(({ connected }) => connected).length })}
            </span>
            <UpDown />
          </header>
          <List
            label={t('roomDevices')}
            items={devices}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => <DeviceRow device={one} />}
            more={(rest) => t('moreN', { n: rest.length })}
            empty={dv('noDevices')}
          />
        </section>
      </main>
      <aside class="side" aria-label={dv('acceptTitle')}>
        <section class="card f">
          <h2>{dv('acceptCode')}</h2>
          <Field
            label={dv('acceptCode')}
            placeholder="······"
            value={code}
            type={(value) => change({ code: value.replace(/\D/g, '').slice(0, 6) })}
            most={6}
            numeric
            focus
            look="code"
          />
          <h2>{dv('acceptLabel')}</h2>
          <Field
            label={dv('acceptLabel')}
            placeholder={dv('acceptLabelHint')}
            value={label}
            type={(value) => change({ label: value })}
            most={60}
          />
          <h2>{dv('acceptPrinter')}</h2>
          <Options
            label={dv('acceptPrinter')}
            columns={3}
            look="small"
            options={[
              { id: 'none', label: dv('noPrinter'), on: printer === null, choose: () => change({ printer: null }) },
              ...view.printers.map(({ id, name, ok, detail }) => ({
                id,
                label: name ? say(name) : id.toUpperCase(),
                ...(ok ? {} : { small: reasonWords(detail) }),
                on: printer === id,
                choose: () => change({ printer: id }),
              })),
            ]}
          />
        </section>
        {device && <DeviceCard device={device} key={device.id} />}
      </aside>
      <p class="tally note">{dv('acceptTally')}</p>
      <MainKey
        name="accept-device"
        why={whole ? null : dv('needCode')}
        run={() => void accept()}
        small={label.trim() || dv('acceptSmall')}
        verb={dv('acceptVerb')}
      />
    </div>
  );
}
