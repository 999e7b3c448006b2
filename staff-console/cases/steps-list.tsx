import { useSignal } from '@preact/signals';
import type { KeyName } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import type { Step } from './form.ts';
import type { StepId } from './next-step.ts';
import { cp } from './page/words.ts';

/** 全部步骤: everything this case can be asked for now, the next right one first; digits choose. */
export function StepsList({
  steps,
  next,
  begin,
}: {
  steps: readonly Step[];
  next: StepId | null;
  begin(step: Step): void;
}) {
  const cursor = useSignal(0);
  return (
    <section class="card als steps-card">
      <header>
        <h2>{cp('stepsTitle')}</h2>
        <span class="keys-hint">
          <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="Enter" />
        </span>
      </header>
      <List
        label={cp('stepsTitle')}
        items={steps}
        keyOf={({ id }) => id}
        cursor={cursor}
        choose={begin}
        row={(one) => {
          const at = steps.indexOf(one);
          return (
            <span class="step-row">
              {at < 9 ? <KeyCap name={String(at + 1) as KeyName} /> : <span class="no-key" />}
              <b>{cp(`step:${one.id}`)}</b>
              {one.id === next && <span class="chip ok">{cp('nextRight')}</span>}
            </span>
          );
        }}
        more={(rest) => cp('moreSteps', { n: rest.length })}
        empty={cp('noSteps')}
      />
    </section>
  );
}
