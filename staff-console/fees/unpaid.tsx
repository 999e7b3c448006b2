import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FeeSlip, FeesView } from '../../protocol/fees-view.ts';
import type { PayMethod } from '../../protocol/pay-method.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { yuanBeside, yuanWords } from '../../ui/money.ts';
import { disarm } from '../arming.ts';
import { moment } from '../cases/days.ts';
import { counterNumber } from '../hub.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { useFollowing } from '../parts/follow.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { payMethods, shortSlip, slipKey, takesHere } from './fee-rows.ts';
import { focusFind } from './find-field.tsx';
import { SlipCard } from './slip-card.tsx';
import { f } from './words.ts';

interface Props {
  view: FeesView;
  found: Signal<{ words: string; slips: FeeSlip[] } | null>;
  turn(): void;
}

/** 未缴: the longest first, or what was found; digits say how it was paid, one key registers it. */
export function Unpaid({ view, found, turn }: Props) {
  const slips = found.value?.slips ?? view.unpaid.slips;
  const cursor = useSignal(
    Math.max(0, found.value?.slips.findIndex(({ paid, cancelled }) => paid === null && !cancelled) ?? 0),
  );
  const method = useSignal<PayMethod | null>(null);
  const receipt = useSignal('');
  const receiptBox = useRef<HTMLDivElement>(null);
  useFollowing(slips, slipKey, cursor);
  const slip = slips[Math.min(cursor.value, slips.length - 1)] ?? null;
  const chosen = slip && slipKey(slip);
  // Another slip lies under the same key: what was said of the last one is not said of it, not even by the very next key.
  useLayoutEffect(() => {
    disarm();
    method.value = null;
    receipt.value = '';
  }, [chosen]);
  const counter = counterNumber.value;
  const why = whyNot(slip, counter, method.value);
  const pay = async () => {
    if (!slip || !method.value || why !== null) return;
    const words = { slip: slip.slip ?? slip.number, yuan: yuanWords(slip.amountYuan) };
    const number = receipt.value.trim();
    const body = { case: slip.case, fee: slip.fee, method: method.value, ...(number ? { receipt: number } : {}) };
    if (!(await press('fee-paid', body))) return;
    notice.value = { kind: 'done', text: f('payDone', words) };
    found.value = null;
    focusFind();
  };
  const choose = (one: PayMethod) => {
    if (takesHere(view, counter, one)) method.value = one;
  };
  const digits: Bindings = {};
  payMethods.forEach((one, i) => {
    digits[String(i + 1) as KeyName] = () => choose(one);
  });
  useKeys({
    ...digits,
    F2: () => void pay(),
    F4: () => receiptBox.current?.querySelector('input')?.focus(),
    ArrowLeft: turn,
    ArrowRight: turn,
  });
  const amountOf = yuanBeside(slips.map(({ amountYuan }) => amountYuan));
  const rest = found.value ? 0 : view.unpaid.count - view.unpaid.slips.length;
  return (
    <div class="deck foot fees-deck">
      <main class="stage">
        <section class="card als">
          {found.value ? (
            <header>
              <h1>
                {found.value.words.includes('/')
                  ? f('foundByCode', { n: slips.length })
                  : f('foundFor', { words: found.value.words, n: slips.length })}
              </h1>
              <button type="button" class="quiet-button" onClick={() => (found.value = null)}>
                {f('backToAll')} <KeyCap name="Escape" />
              </button>
            </header>
          ) : (
            <header>
              <h1>{f('tallyUnpaid', { n: view.unpaid.count, yuan: yuanWords(view.unpaid.yuan) })}</h1>
              <span class="note">{f('longestFirst')}</span>
            </header>
          )}
          <List
            label={f('unpaid')}
            items={slips}
            keyOf={slipKey}
            cursor={cursor}
            row={(one: FeeSlip) => <SlipRow slip={one} amount={amountOf(one.amountYuan)} />}
            more={(below) => f('more', { n: below.length })}
            empty={f('noneUnpaid')}
          />
          {rest > 0 && <p class="note fee-rest">{f('moreUnpaid', { n: rest })}</p>}
        </section>
      </main>
      <aside class="side" aria-label={f('slip')}>
        {slip && (
          <SlipCard
            slip={slip}
            atCounter={counter !== null}
            method={method.value}
            takes={(one) => takesHere(view, counter, one)}
            choose={choose}
            receipt={receipt}
            receiptBox={receiptBox}
          />
        )}
      </aside>
      <p class="tally note">
        <Icon name="info" />
        <span>{f('tallyToday', { n: view.today.count, yuan: yuanWords(view.today.yuan) })}</span>
      </p>
      {slip ? (
        <MainKey
          name="fee-paid"
          why={why}
          run={() => void pay()}
          small={f('paySmall', { slip: slip.slip ?? slip.number, yuan: yuanWords(slip.amountYuan) })}
          verb={f('pay')}
        />
      ) : (
        <span />
      )}
    </div>
  );
}

function whyNot(slip: FeeSlip | null, counter: number | null, method: PayMethod | null): string | null {
  if (!slip) return f('chooseSlip');
  if (slip.paid) return f('allPaid');
  if (slip.cancelled) return f('cancelled');
  if (counter === null) return f('noCounter');
  return method === null ? f('chooseMethod') : null;
}

function SlipRow({ slip, amount }: { slip: FeeSlip; amount: string }) {
  const { name, serviceName, number, applicant, ready, paid, cancelled, at } = slip;
  return (
    <span class="case-row fee-row">
      <b class="num slip-no">{shortSlip(slip.slip) ?? f('noSlip')}</b>
      <span class="mid">
        <b>{say(name)}</b>
        <small>{[applicant, say(serviceName), number].join(' · ')}</small>
      </span>
      {paid ? (
        <span class="chip ok">
          <Icon name="check" /> {f('paidAlready')}
        </span>
      ) : cancelled ? (
        <span class="chip">
          <Icon name="close" /> {f('cancelled')}
        </span>
      ) : ready ? (
        <span class="chip warn">
          <Icon name="warning" /> {f('ready')}
        </span>
      ) : (
        <span class="soft num">{moment(at)}</span>
      )}
      <b class="num fee-yuan">{amount}</b>
    </span>
  );
}
