import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { FeeSlip } from '../../protocol/fees-view.ts';
import type { PayMethod } from '../../protocol/pay-method.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import { moment } from '../cases/days.ts';
import type { KeyName } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Options } from '../parts/options.tsx';
import { payMethods } from './fee-rows.ts';
import { f } from './words.ts';

interface Props {
  slip: FeeSlip;
  /** Money is taken at a counter; whoever only looks is offered no way of paying. */
  atCounter: boolean;
  method: PayMethod | null;
  takes(method: PayMethod): boolean;
  choose(method: PayMethod): void;
  receipt: Signal<string>;
  receiptBox: RefObject<HTMLDivElement | null>;
}

/** The slip as it lies on the counter: how much, what for, whose, and how it is paid. */
export function SlipCard({ slip, atCounter, method, takes, choose, receipt, receiptBox }: Props) {
  const { paid, at, by } = slip;
  return (
    <section class="card det fee-card">
      <header class="fee-total">
        <span>
          <span class="note">{slip.slip ?? f('noSlip')}</span>
          <b class="num">
            {yuanWords(slip.amountYuan)} <small>{f('yuan')}</small>
          </b>
        </span>
        {paid ? (
          <span class="chip ok">
            <Icon name="check" /> {f('paidAlready')}
          </span>
        ) : (
          slip.ready && (
            <span class="chip warn">
              <Icon name="warning" /> {f('ready')}
            </span>
          )
        )}
      </header>
      <dl class="kv">
        <dt>{f('item')}</dt>
        <dd>{say(slip.name)}</dd>
        <dt>{f('service')}</dt>
        <dd>{say(slip.serviceName)}</dd>
        <dt>{f('kase')}</dt>
        <dd class="num">{slip.number}</dd>
        <dt>{f('applicant')}</dt>
        <dd>{slip.applicant}</dd>
        <dt>{f('madeOut')}</dt>
        <dd>{f('madeOutBy', { time: moment(at), who: by.name })}</dd>
        {paid && (
          <>
            <dt>{f('paidAlready')}</dt>
            <dd>
              {f('paidHow', {
                time: moment(paid.at),
                who: paid.by.name,
                method: f(`method:${paid.method}`),
              })}
            </dd>
            {paid.receipt && (
              <>
                <dt>{f('receipt')}</dt>
                <dd>{paid.receipt}</dd>
              </>
            )}
          </>
        )}
      </dl>
      {!paid && !slip.cancelled && atCounter && (
        <div class="fee-form">
          <h2>{f('method')}</h2>
          <Options
            label={f('method')}
            columns={2}
            look="small"
            options={payMethods.map((one, i) => ({
              id: one,
              label: f(`method:${one}`),
              ...(takes(one) ? { key: String(i + 1) as KeyName } : { small: f('notHere'), off: true }),
              on: method === one,
              choose: () => choose(one),
            }))}
          />
          <div class="fee-receipt" ref={receiptBox}>
            <Field
              label={f('receipt')}
              placeholder={f('receiptHint')}
              value={receipt.value}
              type={(words) => {
                receipt.value = words;
              }}
              most={40}
            />
            <KeyCap name="F4" />
          </div>
        </div>
      )}
    </section>
  );
}
