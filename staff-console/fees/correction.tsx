import type { Signal } from '@preact/signals';
import type { FeeEntry } from '../../protocol/fees-view.ts';
import type { PayMethod } from '../../protocol/pay-method.ts';
import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Options } from '../parts/options.tsx';
import { payMethods } from './fee-rows.ts';
import { f } from './words.ts';

/** What is true instead. `to` null: nothing was chosen yet. */
export interface Put {
  to: PayMethod | 'none' | null;
  receipt: string;
  why: string;
}

export const whyNotPut = ({ to, why }: Put, counter: number | null): string | null => {
  if (counter === null) return f('noCounter');
  if (to === null) return f('whatFirst');
  return why.trim() === '' ? f('whyFirst') : null;
};

/** As the hub is told of it: null is "it was not paid". */
export function putOf({ to, receipt }: Put): { method: PayMethod; receipt?: string } | null {
  if (to === null || to === 'none') return null;
  const number = receipt.trim();
  return { method: to, ...(number ? { receipt: number } : {}) };
}

/** 更正: the old line stays, this one says what is true, and why. */
export function Correction({
  entry,
  put,
  takes,
}: {
  entry: FeeEntry;
  put: Signal<Put | null>;
  takes(method: PayMethod): boolean;
}) {
  const now = put.value!;
  const set = (more: Partial<Put>) => {
    put.value = { ...now, ...more };
  };
  const offered = ['none' as const, ...payMethods].filter((to) => to === 'none' || to === entry.method || takes(to));
  const digits: Bindings = {};
  offered.forEach((to, i) => {
    digits[String(i + 1) as KeyName] = () => set({ to });
  });
  useKeys(digits, 'part');
  return (
    <section class="card det step-card fee-card">
      <h2>{f('correctTitle')}</h2>
      <p>
        <b>
          {entry.slip ?? entry.number} {say(entry.name)}
        </b>{' '}
        <span class="num">
          {yuanWords(entry.yuan)} {f('yuan')} {f(`method:${entry.method}`)} {entry.receipt ?? ''}
        </span>
      </p>
      <p class="note">{f('correctNote')}</p>
      <div class="fee-form">
        <h3>{f('correctWhat')}</h3>
        <Options
          label={f('correctWhat')}
          columns={2}
          look="small"
          options={offered.map((to, i) => ({
            id: to,
            label: to === 'none' ? f('to:none') : f(`method:${to}`),
            ...(to === 'none' ? { small: f('to:noneMore') } : {}),
            key: String(i + 1) as KeyName,
            on: now.to === to,
            choose: () => set({ to }),
          }))}
        />
        {now.to !== null && now.to !== 'none' && (
          <Field
            label={f('receipt')}
            placeholder={f('receiptHint')}
            value={now.receipt}
            type={(receipt) => set({ receipt })}
            most={40}
          />
        )}
        {now.to !== null && (
          <Field
            key={now.to}
            label={f('why')}
            placeholder={f('why')}
            value={now.why}
            type={(why) => set({ why })}
            most={200}
            focus={now.to === 'none'}
          />
        )}
      </div>
      <button type="button" class="quiet-button" onClick={() => (put.value = null)}>
        {f('notNow')} <KeyCap name="Escape" />
      </button>
    </section>
  );
}
