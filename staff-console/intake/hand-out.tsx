import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { CaseShown } from '../../protocol/case-answer.ts';
import type { IntakeVisit } from '../../protocol/intake-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import { ApplicantCard } from '../case-parts/applicant-card.tsx';
import { disarm } from '../arming.ts';
import { type KeyName, useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import { press } from '../press.ts';
import type { AtHand } from './at-hand.ts';
import { CaseCard, OtherKey, SayCard } from './case-at-counter.tsx';
import { leave } from './deeds.ts';
import { n } from './words.ts';

const takers = ['applicant', 'proxy'] as const;
const takerWords = { applicant: 'takesOwn', proxy: 'takesProxy' } as const;
const checks = ['id-card', 'digital-id', 'passport', 'licence'] as const;
const checkWords = {
  'id-card': 'checkIdCard',
  'digital-id': 'checkDigital',
  passport: 'checkPassport',
  licence: 'checkLicence',
} as const;

/** 领取: the result is handed to the applicant, or to a proxy with a letter. Who took it and what was seen of them is on record. */
export function HandOut({ current, visit, kase }: { current: AtHand['current']; visit: IntakeVisit; kase: CaseShown }) {
  const taker = useSignal<(typeof takers)[number]>('applicant');
  const checked = useSignal<(typeof checks)[number]>('id-card');
  const name = useSignal('');
  const idNo = useSignal('');
  // The key that began the service now hands over: not in the same breath.
  useLayoutEffect(disarm, [kase.id]);
  const byProxy = taker.value === 'proxy';
  const why = byProxy && name.value.trim() === '' ? n('proxyFirst') : null;
  const go = () => {
    if (why !== null) return;
    const id = idNo.value.trim();
    void press('deliver-case', {
      case: kase.id,
      to: byProxy ? name.value.trim() : 'applicant',
      // The name itself stands on the paper that was signed.
      signature: n('signedOnProof'),
      checked: checked.value,
      ...(byProxy ? { proxy: { letterSeen: true as const, ...(id ? { idNo: id } : {}) } } : {}),
    });
  };
  const notNow = () => leave(current, kase);
  const choices = [
    ...takers.map((one) => () => {
      taker.value = one;
    }),
    ...checks.map((one) => () => {
      checked.value = one;
    }),
  ];
  const digit = (i: number) => String(i + 1) as KeyName;
  useKeys({ F2: go, F3: notNow, ...Object.fromEntries(choices.map((choose, i) => [digit(i), choose])) });
  const option = (id: string, label: string, on: boolean, i: number) => ({
    id,
    label,
    key: digit(i),
    on,
    choose: choices[i]!,
  });
  return (
    <div class="deck foot intake decided">
      <main class="stage">
        <CaseCard
          tone="ok"
          icon="page"
          state={n('stateReady')}
          ticket={current}
          serviceName={say(visit.serviceName)}
          number={kase.number}
        />
        <section class="card f grow-card">
          <h2>{n('whoTakes')}</h2>
          <Options
            label={n('whoTakes')}
            columns={2}
            options={takers.map((one, i) => option(one, n(takerWords[one]), taker.value === one, i))}
          />
          {byProxy && (
            <div class="opts" style={{ '--columns': 2 }}>
              <Field
                label={n('proxyName')}
                placeholder={n('proxyName')}
                value={name.value}
                type={(words) => {
                  name.value = words;
                }}
                focus
                most={64}
              />
              <Field
                label={n('proxyId')}
                placeholder={n('proxyId')}
                value={idNo.value}
                type={(words) => {
                  idNo.value = words;
                }}
                most={32}
              />
            </div>
          )}
          <h2>{n('whatSeen')}</h2>
          <Options
            label={n('whatSeen')}
            columns={4}
            options={checks.map((one, i) => option(one, n(checkWords[one]), checked.value === one, takers.length + i))}
          />
        </section>
      </main>
      <aside class="side" aria-label={n('nextSteps')}>
        <ApplicantCard known={kase.applicant} caseId={kase.id} />
        {kase.unpaidYuan > 0 && (
          <section class="card unpaid-card" role="note">
            <Icon name="warning" />
            <b>{n('stillUnpaid', { yuan: yuanWords(kase.unpaidYuan) })}</b>
            <span>{n('stillUnpaidMore')}</span>
          </section>
        )}
        <SayCard words={n('sayHandOut')} grow />
        <OtherKey cap="F3" label={n('notHanded')} more={n('notHandedMore')} press={notNow} />
      </aside>
      <p class="tally note">{n('handOutTally')}</p>
      <MainKey name="deliver-case" why={why} run={go} small={n('handOutSmall')} verb={n('handOut')} />
    </div>
  );
}
