import type { CaseStepsShown } from '../../protocol/case-steps-view.ts';
import { itemOf, leadOf, leadUnitOf, levelsOf } from '../cases/case-item.ts';
import { handsOf } from '../cases/case-standing.ts';
import type { Case } from '../cases/case.ts';
import type { Clock } from '../cases/clock.ts';
import { openParts } from '../cases/parts.ts';
import { hearingOf, openProcedures } from '../cases/procedures.ts';
import { openReason, type ReasonFor } from '../cases/reason.ts';
import { stageLimit } from '../cases/stage-limit.ts';
import { masked } from '../hall/masked.ts';
import type { Setting } from './setting.ts';

/** The way of a case from its acceptance to the result, as its page shows it. */
export function caseStepsShown(setting: Setting, kase: Case, clock: Clock, today: string): CaseStepsShown {
  const { hall, looks } = setting;
  const { iso } = hall.zone;
  const person = personOf(setting);
  const words = (what: ReasonFor, sealed: string | null) =>
    sealed === null ? null : openReason(looks, kase.id, what, sealed);
  const item = itemOf(looks, kase);
  const { underway, review, decision, recalled, ready, delivery } = kase;
  const { askBy, holdBy, announcedFor, toldOn } = hearingOf(kase.procedures, hall.official);
  const open = kase.state === 'accepted' ? openProcedures(kase.procedures, item, today, hall.official) : [];
  return {
    hands: handsOf(looks, kase),
    stages: kase.stages.map(({ stage, holder, since, until }) => ({
      stage,
      holder: person(holder),
      since: iso(since),
      until: until === null ? null : iso(until),
    })),
    stageLimit: stageLimit(looks, kase, clock, today),
    underway: underway && {
      from: person(underway.from),
      to: underway.to === null ? null : person(underway.to),
      unit: underway.unit === null ? null : unitOf(setting, underway.unit),
      at: iso(underway.at),
    },
    review: review && {
      opinion: review.opinion,
      by: person(review.by),
      at: iso(review.at),
      words: words('review', review.words),
    },
    levels: levelsOf(looks, kase).map((rank, i) => {
      const signed = kase.signatures.find(({ level }) => level === i + 1);
      return {
        rank,
        signed: signed ? { by: person(signed.by), at: iso(signed.at), outcome: signed.outcome } : null,
      };
    }),
    authority: item.authority,
    procedures: kase.procedures.map(({ by, ...record }) => ({ ...record, by: person(by) })),
    openProcedures: open,
    hearing: toldOn === null && announcedFor === null ? null : { askBy, holdBy, announcedFor },
    joint: kase.terms.kind === 'joint' ? jointOf(setting, kase) : null,
    decision: decision && {
      outcome: decision.outcome,
      by: person(decision.by),
      on: decision.on,
      reason: words('decision', decision.reason),
      decidedBy: words('decided-by', decision.decidedBy),
    },
    recalled: recalled && { at: iso(recalled.at), promised: recalled.promised },
    ready: ready && { counter: ready.counter, on: ready.on, by: person(ready.by) },
    delivery: delivery && {
      by: person(delivery.by),
      at: iso(delivery.at),
      checked: delivery.checked,
      proxy: delivery.proxy,
      to: receiverOf(words('receiver', delivery.receiver)),
    },
  };
}

function jointOf(setting: Setting, kase: Case): CaseStepsShown['joint'] {
  const person = personOf(setting);
  const lead = leadOf(setting, kase);
  return {
    lead: 'jobNo' in lead ? person(lead.jobNo) : null,
    leadUnit: 'unit' in lead ? unitOf(setting, lead.unit) : null,
    signingUnit: leadUnitOf(setting.looks, kase),
    parts: kase.parts.map(({ id, unit, openedOn, finished }) => ({
      id,
      unit: unitOf(setting, unit),
      openedOn,
      finished: finished && { opinion: finished.opinion, by: person(finished.by), on: finished.on },
    })),
    open: openParts(kase, itemOf(setting, kase)).map((id) => unitOf(setting, id)),
  };
}

const personOf =
  ({ looks }: Setting) =>
  (jobNo: string) => ({ jobNo, name: looks.staff(jobNo)?.name ?? jobNo });

const unitOf = ({ hall }: Setting, id: string) => ({
  id,
  name: hall.file.departments.find((one) => one.id === id)?.name ?? { zh: id },
});

/** Who took the result, as a screen may show it. */
function receiverOf(opened: string | null): string {
  const { name } = JSON.parse(opened ?? '{}') as { name?: string };
  return masked(name === undefined ? {} : { name }).name ?? '*';
}
