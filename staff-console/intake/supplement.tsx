import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { CaseShown } from '../../protocol/case-answer.ts';
import { say } from '../../ui/language.ts';
import { disarm } from '../arming.ts';
import { ApplicantCard } from '../case-parts/applicant-card.tsx';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import { press } from '../press.ts';
import type { AtHand } from './at-hand.ts';
import { CaseCard, OtherKey, SayCard } from './case-at-counter.tsx';
import { faultWords } from './proposals.ts';
import { n } from './words.ts';

/** Of whom the applicant has brought nothing today: the case as it stands is shown instead. */
const brought = signal<{ nothingFor: string | null }>({ nothingFor: null });

/** What an accepted case waits for since a notice of an earlier day, and may be handed in at this counter now. */
export function awaited(
  { state, id, documents, materials }: CaseShown,
  begunAt: string | null,
): CaseShown['materials'] {
  const told = documents.findLast(({ kind }) => kind === 'supplement-notice');
  const before = told !== undefined && (begunAt === null || Date.parse(told.at) < Date.parse(begunAt));
  if (state !== 'accepted' || !before || brought.value.nothingFor === id) return [];
  return materials.filter((one) => one.state === 'missing' || one.state === 'wrong');
}

/** 补交: the person is back with what the notice asked for. Ticked and taken at the window, so that the clock goes on at once. */
export function Supplement({
  current,
  serviceName,
  kase,
  lacking,
}: {
  current: AtHand['current'];
  serviceName: string;
  kase: CaseShown;
  lacking: CaseShown['materials'];
}) {
  const here = useSignal<readonly string[]>([]);
  // The key that opened the case now takes papers: not in the same breath.
  useLayoutEffect(disarm, [kase.id]);
  const taken = lacking.filter(({ id }) => here.value.includes(id));
  const toggle = (id: string) => {
    here.value = here.value.includes(id) ? here.value.filter((one) => one !== id) : [...here.value, id];
  };
  const why = taken.length === 0 ? n('supplementFirst') : null;
  const go = async () => {
    if (why !== null) return;
    await press('supplement-case', {
      case: kase.id,
      ticket: current.id,
      materials: taken.map(({ id }) => ({ id, state: 'received' as const })),
    });
  };
  const nothing = () => {
    brought.value = { nothingFor: kase.id };
  };
  const digits: Bindings = {};
  const keyOf = (i: number): { key?: KeyName } => (i < 9 ? { key: String(i + 1) as KeyName } : {});
  lacking.slice(0, 9).forEach(({ id }, i) => {
    digits[String(i + 1) as KeyName] = () => toggle(id);
  });
  useKeys({ ...digits, F2: () => void go(), F3: nothing });
  return (
    <div class="deck foot intake decided">
      <main class="stage">
        <CaseCard
          tone="warn"
          icon="clock"
          state={n('stateSupplement')}
          ticket={current}
          serviceName={serviceName}
          number={kase.number}
        />
        <section class="card f grow-card">
          <h2>{n('supplementWhat', { n: lacking.length })}</h2>
          <Options
            label={n('supplementWhat', { n: lacking.length })}
            columns={1}
            options={lacking.map(({ id, name, why: fault, note }, i) => ({
              id,
              label: say(name),
              small: here.value.includes(id)
                ? n('supplementHere')
                : [fault && n(faultWords[fault]), note].filter(Boolean).join(' · '),
              ...keyOf(i),
              on: here.value.includes(id),
              choose: () => toggle(id),
            }))}
          />
        </section>
      </main>
      <aside class="side" aria-label={n('nextSteps')}>
        <ApplicantCard known={kase.applicant} caseId={kase.id} />
        <SayCard
          words={
            taken.length === lacking.length
              ? n('saySupplementAll')
              : n('saySupplement', { n: lacking.length - taken.length })
          }
          grow
        />
        <OtherKey cap="F3" label={n('supplementNone')} more={n('supplementNoneMore')} press={nothing} />
      </aside>
      <p class="tally note">{n('supplementTally')}</p>
      <MainKey
        name="supplement-case"
        why={why}
        run={() => void go()}
        small={n('supplementSmall', { n: taken.length })}
        verb={n('supplementGo')}
      />
    </div>
  );
}
