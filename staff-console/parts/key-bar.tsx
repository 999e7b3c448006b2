import { useKeys, type Bindings } from '../keys.ts';
import type { Slots } from '../slots.ts';
import { t } from '../words.ts';
import { KeyCap } from './key-cap.tsx';

/** The bar of keys at the foot. Every place is also a button. */
export function KeyBar({ slots }: { slots: Slots }) {
  const bindings: Bindings = {};
  for (const slot of slots) if (slot) bindings[slot.key] = slot.run;
  useKeys(bindings, 'desk');
  return (
    <nav class="keys" aria-label={t('keyBar')}>
      {slots.map((slot, place) =>
        slot ? (
          <button
            type="button"
            key={slot.key}
            class={`key ${slot.look}`}
            aria-disabled={slot.look === 'off'}
            aria-pressed={slot.look === 'here' ? true : undefined}
            onClick={slot.run}
          >
            <KeyCap name={slot.key} />
            <span class="key-label">{slot.label}</span>
            {slot.count !== undefined && <span class="n">{slot.count}</span>}
          </button>
        ) : (
          <span key={`empty-${place}`} class="key none" />
        ),
      )}
    </nav>
  );
}
