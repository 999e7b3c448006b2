import { useSignal } from '@preact/signals';
import type { HallView } from '../../protocol/views.ts';
import { linked } from '../hub.ts';
import { notice } from '../notice.ts';
import { press, underway } from '../press.ts';
import { t } from '../words.ts';
import { dv } from './words.ts';
import { kindOf } from './device-row.tsx';

/** The device under the cursor. Shutting it out is asked twice: it goes dark at once. */
export function DeviceCard({ device }: { device: HallView['devices'][number] }) {
  const sure = useSignal(false);
  const revoke = async () => {
    if (await press('revoke-device', { device: device.id }))
      notice.value = { kind: 'done', text: dv('deviceRevoked', { label: device.label }) };
    sure.value = false;
  };
  return (
    <section class="card f device-card">
      <h2>{device.label}</h2>
      <p class="soft">{dv(kindOf(device).word)}</p>
      {device.state === 'revoked' ? (
        <p class="note">{dv('revokedNote')}</p>
      ) : sure.value ? (
        <div class="sure">
          <p>
            <b>{dv('revokeSure', { label: device.label })}</b>
          </p>
          <button
            type="button"
            class="act"
            aria-disabled={!linked.value || underway.value !== null}
            onClick={() => void revoke()}
          >
            <b>{underway.value === 'revoke-device' ? t('underway') : dv('revokeYes')}</b>
          </button>
          <button
            type="button"
            class="act"
            onClick={() => {
              sure.value = false;
            }}
          >
            <b>{dv('revokeNo')}</b>
          </button>
        </div>
      ) : (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            sure.value = true;
          }}
        >
          {dv('revoke')}
        </button>
      )}
    </section>
  );
}
