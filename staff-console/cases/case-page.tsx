import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseView } from '../../protocol/case-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { disarm } from '../arming.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { openCase } from '../case-to-open.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { ApplicantCard } from '../case-parts/applicant-card.tsx';
import { caughtUp } from './caught-up.ts';
import { CaseHead } from './case-head.tsx';
import { CasePanels } from './case-panels.tsx';
import { DatesCard } from './dates-card.tsx';
import { firstEmpty, type Step, type Values } from './form.ts';
import { meNow } from './me.ts';
import { nextStep } from './next-step.ts';
import { StageLine } from './stage-line.tsx';
import { begunHere, draftOf, keepDraft } from './step-draft.ts';
import { StepForm } from './step-form.tsx';
import { StepsList } from './steps-list.tsx';
import { stepsOf } from './steps/all.ts';
import { waitsFor } from './waits-for.ts';
import { c } from './words.ts';
import { cp } from './page/words.ts';

/** 办件: one case, whole, and always the next right step under the main key; the rare ones in a list. */
export function CasePage({ kase }: { kase: CaseView }) {
  const me = meNow();
  const steps = stepsOf(kase, me);
  const next = nextStep(kase, me);
  const chosen = useSignal<string | null>(openCase.value?.step ?? null);
  const listing = useSignal(false);
  const values = useSignal<Values>({});
  const form = steps.find(({ id }) => id === chosen.value) ?? null;
  const main = form ?? steps.find(({ id }) => id === next) ?? null;
  const fields = main?.fields(values.value) ?? [];
  const open = form !== null && fields.length > 0;
  const empty = open ? firstEmpty(fields, values.value) : null;
  const written = form && JSON.stringify(values.value) !== JSON.stringify(form.start) ? values.value : null;
  useEffect(() => {
    if (form && written) keepDraft(me.jobNo, kase.id, { step: form.id, values: written });
  }, [written]);

  // What lies under the main key now is another deed: before it is even painted.
  useLayoutEffect(disarm, [main?.id, open, kase.state, kase.stage]);
  const begin = (one: Step) => {
    listing.value = false;
    const begun = begunHere(me.jobNo, kase.id);
    values.value = begun?.step === one.id ? begun.values : one.start;
    chosen.value = one.id;
  };
  const shut = () => {
    chosen.value = null;
    listing.value = false;
    keepDraft(me.jobNo, kase.id, null);
  };
  // What was being written before a reload, or before another page lay over this one.
  useEffect(() => {
    void draftOf(me.jobNo, kase.id).then((draft) => {
      const begun = steps.find(({ id }) => id === draft?.step);
      if (begun && chosen.value === null) begin(begun);
    });
  }, []);
  useEffect(() => {
    const asked = steps.find(({ id }) => id === openCase.value?.step);
    if (asked) begin(asked);
  }, [openCase.value?.step]);
  const busy = useRef(false);
  const shown = useSignal(0);
  const last = kase.ledger[0]?.seq ?? 0;
  useEffect(() => {
    shown.value = last;
  }, [last]);
  const send = async (one: Step) => {
    if (busy.current || firstEmpty(one.fields(values.value), values.value)) return;
    busy.current = true;
    const seq = await one.send(values.value);
    if (seq !== null) await caughtUp(shown, seq);
    busy.current = false;
    if (seq === null) return;
    keepDraft(me.jobNo, kase.id, null);
    // Whoever opened the list meanwhile goes on there.
    if (chosen.value === one.id) chosen.value = null;
    notice.value = { kind: 'done', text: cp('stepDone', { step: cp(`step:${one.id}`) }) };
  };
  const go = () => {
    if (!main) return;
    if (form || main.fields(main.start).length === 0) void send(main);
    else begin(main);
  };
  const digits: Bindings = {};
  if (listing.value)
    steps.slice(0, 9).forEach((one, i) => {
      digits[String(i + 1) as KeyName] = () => begin(one);
    });
  useKeys({
    ...digits,
    F2: go,
    F6: () => {
      chosen.value = null;
      listing.value = !listing.value;
    },
    Escape: () => {
      notice.value = null;
      if (form || listing.value) shut();
      else openCase.value = null;
    },
  });
  return (
    <div class="deck foot case-page">
      <main class="stage">
        <CaseHead kase={kase} />
        <StageLine kase={kase} />
        <CasePanels kase={kase} passive={listing.value || form !== null} />
      </main>
      <aside class="side" aria-label={form ? cp(`step:${form.id}`) : cp('dates')}>
        {listing.value ? (
          <StepsList steps={steps} next={next} begin={begin} />
        ) : form ? (
          <>
            <section class={`card det step-card ${open ? '' : 'brief'}`}>
              <h2>{cp(`step:${form.id}`)}</h2>
              <p class="note">{cp(`small:${form.id}`)}</p>
              {form.id === 'audit-refusal' && <p class="refused-for">{kase.ended?.reason}</p>}
              {open && <StepForm fields={fields} values={values} />}
            </section>
            {!open && <DatesCard kase={kase} />}
          </>
        ) : (
          <>
            <ApplicantCard known={kase.applicant} caseId={opensNames() ? kase.id : null} />
            <DatesCard kase={kase} />
          </>
        )}
      </aside>
      <p class="tally note">
        <button type="button" class="quiet-button" onClick={() => (listing.value = !listing.value)}>
          {cp('allSteps', { n: steps.length })} <KeyCap name="F6" />
        </button>
        {main && <span class="clip">{waitsFor(kase, me)}</span>}
      </p>
      {main ? (
        <MainKey
          name={form || main.fields(main.start).length === 0 ? main.name : null}
          run={go}
          why={empty === null ? null : c('stillNeeds', { field: empty.label })}
          small={cp(`small:${main.id}`)}
          verb={cp(`step:${main.id}`)}
        />
      ) : (
        <p class="no-turn note">
          <Icon name={kase.archive ? 'check' : 'info'} /> {waitsFor(kase, me)}
        </p>
      )}
    </div>
  );
}

/** Whoever works on cases opens a name for a purpose; whoever only oversees them sees it masked. */
const opensNames = (): boolean => meNow().roles.some((role) => ['clerk', 'chief', 'leader'].includes(role));
