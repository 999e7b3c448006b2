import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { PersonMonth, PunchSlot } from '../../../protocol/attendance-view.ts';
import { disarm } from '../../arming.ts';
import { useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { Field } from '../../parts/field.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { press } from '../../press.ts';
import { slotWords } from './day-words.ts';
import { mo } from './words.ts';

const punchSlots: readonly PunchSlot[] = ['in', 'noon-out', 'noon-in', 'out'];

/** Whether putting in a punch lies open over the sheet. */
export const repairing = signal(false);

/** 补签: a punch put in by hand, with why and who saw it. */
export function RepairForm({
  person,
  month,
  today,
  done,
}: {
  person: PersonMonth;
  month: string;
  today: string;
  done(): void;
}) {
  const missing = person.days.findLast(({ slots }) => slots.some(({ status }) => status === 'missing'));
  const day = useSignal(missing?.day ?? (today.startsWith(month) ? today : `${month}-01`));
  const slot = useSignal<PunchSlot>(missing?.slots.find(({ status }) => status === 'missing')?.slot ?? 'in');
  const at = useSignal('');
  const reason = useSignal('');
  const witness = useSignal('');
  useLayoutEffect(disarm, []);
  const close = () => {
    notice.value = null;
    repairing.value = false;
  };
  const whole =
    /^\d{4}-\d\d-\d\d$/.test(day.value) &&
    /^\d\d:\d\d$/.test(at.value) &&
    reason.value.trim() !== '' &&
    /^[A-Za-z0-9]{1,16}$/.test(witness.value.trim());
  const send = async () => {
    if (!whole) return;
    const put = await press('repair-punch', {
      staff: person.jobNo,
      day: day.value,
      slot: slot.value,
      at: at.value,
      reason: reason.value.trim(),
      witness: witness.value.trim(),
    });
    if (!put) return;
    repairing.value = false;
    notice.value = { kind: 'done', text: mo('repaired', { name: person.name }) };
    done();
  };
  useKeys({ F2: () => void send(), Escape: close });
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="card f repair-form">
          <h2>{mo('repairTitle', { name: person.name })}</h2>
          <div class="labelled">
            <span>{mo('repairDay')}</span>
            <input
              class="field"
              type="date"
              aria-label={mo('repairDay')}
              value={day.value}
              onInput={({ currentTarget }) => {
                day.value = currentTarget.value;
              }}
            />
          </div>
          <fieldset class="opts" style={{ '--columns': 4 }} aria-label={mo('repairSlot')}>
            {punchSlots.map((one) => (
              <button
                type="button"
                class={`opt ${slot.value === one ? 'on' : ''}`}
                key={one}
                aria-pressed={slot.value === one}
                onClick={() => {
                  slot.value = one;
                }}
              >
                <b>{mo(slotWords[one])}</b>
              </button>
            ))}
          </fieldset>
          <div class="labelled">
            <span>{mo('repairAt')}</span>
            <input
              class="field"
              type="time"
              aria-label={mo('repairAt')}
              value={at.value}
              onInput={({ currentTarget }) => {
                at.value = currentTarget.value;
              }}
            />
          </div>
          <div class="labelled">
            <span>{mo('repairReason')}</span>
            <Field
              label={mo('repairReason')}
              value={reason.value}
              type={(value) => {
                reason.value = value;
              }}
            />
          </div>
          <div class="labelled">
            <span>{mo('repairWitness')}</span>
            <Field
              label={mo('repairWitness')}
              value={witness.value}
              most={16}
              type={(value) => {
                witness.value = value;
              }}
            />
          </div>
        </section>
      </main>
      <aside class="side" aria-label={mo('repair')} />
      <p class="tally note">
        <KeyCap name="Escape" /> {mo('back')}
      </p>
      <MainKey
        name="repair-punch"
        run={() => void send()}
        why={whole ? null : mo('needAll')}
        small={mo('repairSmall')}
        verb={mo('repairSend')}
      />
    </div>
  );
}
