import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { BreachEvidence } from '../../protocol/breaches.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { disarm } from '../arming.ts';
import type { Values } from '../cases/form.ts';
import { meNow } from '../cases/me.ts';
import { StepForm } from '../cases/step-form.tsx';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Evidence } from './evidence.tsx';
import { deedAbout, lackOf } from './weighing.ts';
import { b } from './words.ts';
import { MainKey } from '../parts/main-key.tsx';

/** A later demand: its evidence, and what whoever looks at it can do: verify, decide an appeal, or answer for themselves. */
export function AboutNotice({ evidence, own }: { evidence: BreachEvidence; own: boolean }) {
  const values = useSignal<Values>({});
  const deed = deedAbout(evidence, meNow());
  const name = typeof deed === 'string' ? null : deed.name;
  useLayoutEffect(() => {
    disarm();
    values.value = {};
  }, [name]);
  const why = typeof deed === 'string' ? null : lackOf(deed, values.value);
  const go = async () => {
    if (typeof deed === 'string' || why !== null) return;
    if (await deed.send(values.value)) notice.value = { kind: 'done', text: deed.done };
  };
  useKeys({ F2: () => void go() });
  return (
    <>
      <main class="stage">
        <section class="card det breach-card">
          <header class="breach-head">
            <h2>{say(evidence.serviceName)}</h2>
            <span class="note num">{evidence.number}</span>
            <b>{b('about', { who: evidence.staff.name })}</b>
          </header>
          <Evidence evidence={evidence} />
          {typeof deed !== 'string' && <StepForm fields={deed.fields} values={values} />}
        </section>
      </main>
      <p class="tally note">
        <Icon name="info" />
        <span>{b(own ? 'tallyOwn' : 'tally')}</span>
      </p>
      {typeof deed === 'string' ? (
        <p class="no-turn note">
          <Icon name="info" /> {deed}
        </p>
      ) : (
        <MainKey name={deed.name} why={why} run={() => void go()} small={deed.small} verb={deed.verb} />
      )}
    </>
  );
}
