import { signal } from '@preact/signals';
import { type KeyName, useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { Field } from '../../parts/field.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { press } from '../../press.ts';
import { t } from '../../words.ts';
import type { LongerRequest } from './longer-words.ts';
import { w } from './words.ts';

const reasons = ['declineFew', 'declineTomorrow', 'declineStaff'] as const;

/** The reason that is being written; null while none of one's own is. */
export const declining = signal<string | null>(null);

/** The answer is no; whoever asked reads why. */
export async function decline(request: LongerRequest, reason: string): Promise<void> {
  const why = reason.trim();
  if (why === '' || !(await press('decline-longer-hours', { longerHours: request.id, reason: why }))) return;
  declining.value = null;
  notice.value = { kind: 'done', text: w('declinedDone', { name: request.by, reason: why }) };
}

/** Saying no, with a reason whoever asked reads: one key each, or in one's own words. */
export function Decline({ request }: { request: LongerRequest }) {
  const write = () => {
    declining.value ??= '';
  };
  useKeys({
    ...Object.fromEntries(reasons.map((reason, i) => [String(i + 1), () => void decline(request, w(reason))])),
    '4': write,
  });
  return (
    <section class="card f declines">
      <h2>{w('declineTitle')}</h2>
      <div class="opts" style={{ '--columns': 4 }}>
        {reasons.map((reason, i) => (
          <button type="button" class="opt" key={reason} onClick={() => void decline(request, w(reason))}>
            <span class="opt-words">{w(reason)}</span>
            <KeyCap name={String(i + 1) as KeyName} />
          </button>
        ))}
        <button type="button" class={`opt ${declining.value === null ? '' : 'on'}`} onClick={write}>
          <span class="opt-words">{w('declineOther')}</span>
          <KeyCap name="4" />
        </button>
      </div>
      {declining.value !== null && (
        <div class="own-words">
          <Field
            label={w('declineOther')}
            placeholder={t('typeReason')}
            value={declining.value}
            type={(value) => {
              declining.value = value;
            }}
            focus
          />
          <button type="button" class="act" onClick={() => (declining.value = null)}>
            {w('back')} <KeyCap name="Escape" />
          </button>
        </div>
      )}
    </section>
  );
}
