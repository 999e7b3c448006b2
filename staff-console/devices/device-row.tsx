import type { HallView } from '../../protocol/views.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { t } from '../words.ts';
import { type DeviceWord, dv } from './words.ts';

type Device = HallView['devices'][number];

const kinds: Record<string, { icon: IconName; word: DeviceWord }> = {
  kiosk: { icon: 'page', word: 'kindKiosk' },
  board: { icon: 'screen', word: 'kindBoard' },
  sign: { icon: 'sign', word: 'kindSign' },
  desk: { icon: 'person', word: 'kindDesk' },
  console: { icon: 'keyboard', word: 'kindConsole' },
  'print-agent': { icon: 'printer', word: 'kindAgent' },
};

export function kindOf({ kind }: Device): { icon: IconName; word: DeviceWord } {
  return kinds[kind] ?? { icon: 'screen', word: 'kindOther' };
}

const stateWords = { pending: 'devicePending', accepted: 'deviceIn', revoked: 'deviceOut' } as const;

/** One screen of the hall: what it is, whether it is let in, whether it is on the line. */
export function DeviceRow({ device }: { device: Device }) {
  const { icon, word } = kindOf(device);
  const { state, connected, printer } = device;
  return (
    <span class="alert-row">
      <span class={`ic ${state === 'pending' ? '' : 'calm'}`}>
        <Icon name={icon} />
      </span>
      <span class="mid">
        <b>{device.label}</b>
        <span class="note">
          {[dv(word), printer ? dv('withPrinter', { id: printer.toUpperCase() }) : null].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span class={`chip ${state === 'pending' ? 'warn' : state === 'revoked' ? '' : connected ? 'ok' : ''}`}>
        <Icon name={state === 'pending' ? 'clock' : state === 'revoked' ? 'lock' : connected ? 'check' : 'dark'} />
        {state === 'accepted' ? t(connected ? 'deviceOnline' : 'deviceOffline') : dv(stateWords[state])}
      </span>
    </span>
  );
}
