import type { CaseView } from '../../protocol/case-view.ts';
import type { IconName } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import { agencyLines } from './agency-lines.ts';
import { isStage } from './case-words.ts';
import { moment, shortDay } from './days.ts';
import { isLink } from './ledger-words.ts';
import { unasked } from './whose-step.ts';
import { c } from './words.ts';
import { cp } from './page/words.ts';

/** One line of a leaf of the file. */
export interface PanelLine {
  id: string;
  icon: IconName;
  poor?: boolean;
  title: string;
  small: string;
  end: string;
  /** Of a paper: its number, and whether it is in nobody's hands. */
  paper?: string;
  unserved?: boolean;
}

export type PanelId = 'materials' | 'papers' | 'way' | 'agency' | 'beside' | 'ledger';

export function panelsOf(kase: CaseView): { id: PanelId; lines: PanelLine[] }[] {
  return [
    { id: 'materials', lines: materialLines(kase) },
    { id: 'papers', lines: paperLines(kase) },
    { id: 'way', lines: wayLines(kase) },
    ...(kase.agency ? [{ id: 'agency' as const, lines: agencyLines(kase.agency) }] : []),
    { id: 'beside', lines: besideLines(kase) },
    { id: 'ledger', lines: ledgerLines(kase) },
  ];
}

export const joined = (...parts: (string | null | undefined | false)[]): string => parts.filter(Boolean).join(' · ');

function materialLines({ materials }: CaseView): PanelLine[] {
  return materials.map(({ id, name, state, shared, required, original, copies, note, why, receivedAt }) => {
    const here = state === 'received' || shared;
    return {
      id,
      icon: here ? ('check' as const) : required ? ('warning' as const) : ('page' as const),
      poor: !here && required,
      title: say(name),
      small: shared
        ? cp('sharedMaterial')
        : joined(
            original > 0 && cp('originals', { n: original }),
            copies > 0 && cp('copies', { n: copies }),
            !required && cp('ifNeeded'),
            note,
          ),
      end: joined(
        shared ? null : cp(`material:${state}`),
        why && cp(`fault:${why}`),
        receivedAt && shortDay(receivedAt),
      ),
    };
  });
}

function paperLines({ documents }: CaseView): PanelLine[] {
  return documents.toReversed().map(({ number, kind, copies, at, served, job }) => ({
    id: number,
    icon: served ? ('check' as const) : ('warning' as const),
    poor: served === null,
    title: cp(`paper:${kind}`),
    small: joined(number, copies > 1 && cp('inCopies', { n: copies }), moment(at)),
    end: served
      ? cp(`served:${served.how}`, { time: moment(served.at) })
      : c(job?.state === 'queued' || job?.state === 'sending' ? 'printing' : 'unserved'),
    paper: number,
    unserved: served === null,
  }));
}

/** Why it ended, where to go instead, and what somebody else found about it. */
function refusalLines({ ended, state }: CaseView): PanelLine[] {
  if (!ended) return [];
  const { reason, elsewhere, at, audit } = ended;
  const open = audit === 'open';
  return [
    {
      id: 'ended',
      icon: open ? 'warning' : 'page',
      poor: open,
      title: state === 'withdrawn' ? c('state:withdrawn') : c('state:refused'),
      small: joined(reason, elsewhere),
      end: open ? c('refusedComplete') : moment(at),
    },
    ...(audit && !open
      ? [
          {
            id: 'audit',
            icon: audit.finding === 'holds' ? ('check' as const) : ('warning' as const),
            poor: audit.finding === 'wrong',
            title: cp('auditedBy', { who: audit.by, finding: cp(`finding:${audit.finding}`) }),
            small: audit.reason,
            end: moment(audit.at),
          },
        ]
      : []),
  ];
}

/** The way from acceptance to the result: opinions, signatures, procedures, parts, who waits for what. */
function wayLines(kase: CaseView): PanelLine[] {
  const { joint, review, levels, procedures, openProcedures, decision, underway, recalled, ready, delivery } = kase;
  const lines: PanelLine[] = [];
  lines.push(...refusalLines(kase));
  const add = (id: string, done: boolean, title: string, small: string, end: string) =>
    lines.push({ id, icon: done ? 'check' : 'clock', poor: !done, title, small, end });
  if (underway)
    add(
      'underway',
      false,
      cp('onItsWay'),
      cp('fromTo', {
        from: underway.from.name,
        to: underway.to?.name ?? (underway.unit ? say(underway.unit.name) : ''),
      }),
      moment(underway.at),
    );
  if (joint) {
    const lead = joint.lead?.name ?? (joint.leadUnit ? say(joint.leadUnit.name) : '');
    add(
      'joint',
      joint.open.length === 0,
      cp('jointCase'),
      cp('ledBy', { who: lead }),
      joint.open.length > 0 || joint.parts.length === 0
        ? cp('partsOpen', { n: joint.open.length, of: joint.parts.length + unasked(kase).length })
        : cp('partsSpoken', { n: joint.parts.length }),
    );
    for (const { id, unit, openedOn, finished } of joint.parts)
      add(
        `part ${id}`,
        finished !== null,
        cp('partOf', { unit: say(unit.name) }),
        finished ? finished.by.name : cp('openedOn', { day: shortDay(openedOn) }),
        finished ? `${cp(`opinion:${finished.opinion}`)} ${shortDay(finished.on)}` : cp('notYet'),
      );
  }
  for (const { procedure, step, on, day, by } of procedures)
    add(
      `${procedure} ${step} ${on}`,
      true,
      `${cp(`procedure:${procedure}`)} · ${cp(`did:${step}`)}`,
      joined(by.name, day && cp('heldOn', { day })),
      shortDay(on),
    );
  for (const kind of openProcedures)
    add(`open ${kind}`, false, cp(`procedure:${kind}`), cp('procedureFirst'), cp('notYet'));
  if (review)
    add(
      'review',
      true,
      c('stage:review'),
      joined(review.by.name, review.words),
      `${cp(`opinion:${review.opinion}`)} ${shortDay(review.at)}`,
    );
  for (const [i, { rank, signed }] of levels.entries())
    add(
      `level ${i}`,
      signed !== null,
      cp('signs', { rank: cp(`rank:${rank}`) }),
      signed?.by.name ?? '',
      signed ? `${cp(`outcome:${signed.outcome}`)} ${shortDay(signed.at)}` : cp('notYet'),
    );
  if (decision)
    add(
      'decision',
      true,
      cp('decided'),
      joined(decision.by.name, decision.decidedBy, decision.reason),
      `${cp(`outcome:${decision.outcome}`)} ${shortDay(decision.on)}`,
    );
  if (recalled)
    add(
      'recalled',
      kase.state !== 'accepted',
      cp('recalled'),
      cp('recalledFor', { day: shortDay(recalled.promised) }),
      moment(recalled.at),
    );
  if (ready) add('ready', true, cp('resultReady', { n: ready.counter }), ready.by.name, shortDay(ready.on));
  if (delivery)
    add(
      'delivery',
      true,
      cp('handedTo', { who: delivery.to }),
      joined(delivery.by.name, cp(`checked:${delivery.checked}`), delivery.proxy && cp('takesProxy')),
      moment(delivery.at),
    );
  return lines;
}

function besideLines({ fees, archive, corrections, notices }: CaseView): PanelLine[] {
  return [
    ...fees.map(({ n, name, amountYuan, basis, slip, paid, cancelled }) => ({
      id: `fee ${n}`,
      icon: paid ? ('check' as const) : cancelled ? ('page' as const) : ('warning' as const),
      poor: paid === null && cancelled === null,
      title: `${say(name)} ${c('yuan', { n: yuanWords(amountYuan) })}`,
      small: joined(slip, cancelled ? cancelled.why : basis, paid?.receipt),
      end: paid
        ? joined(cp(`method:${paid.method}`), moment(paid.at))
        : cancelled
          ? joined(cp('feeCancelled'), moment(cancelled.at))
          : cp('unpaid'),
    })),
    ...notices.map(({ number, at, how, items, probableBreach, approvedBy, verdict }) => ({
      id: `notice ${number}`,
      icon: probableBreach && verdict !== 'dismissed' ? ('warning' as const) : ('page' as const),
      poor: probableBreach && verdict === null,
      title: cp('noticeOf', { n: items.length }),
      small: joined(number, cp(`how:${how}`), approvedBy && cp('approvedBy', { who: approvedBy })),
      end: verdict ? cp(`verdict:${verdict}`) : probableBreach ? cp('suspected') : moment(at),
    })),
    ...corrections.map(({ n, field, old, new: to, why, by, at }) => ({
      id: `correction ${n}`,
      icon: 'page' as const,
      title: `${cp(`entry:${field}`)} ${old ?? '—'} → ${to}`,
      small: joined(why, by),
      end: moment(at),
    })),
    ...(archive
      ? [
          {
            id: 'archive',
            icon: 'check' as const,
            title: cp('archivedAs', { index: archive.index }),
            small: archive.location,
            end: moment(archive.at),
          },
          ...archive.loans.map(({ to, purpose, until, at, returned }) => ({
            id: `loan ${at}`,
            icon: returned ? ('check' as const) : ('clock' as const),
            poor: returned === null,
            title: cp('lentTo', { who: to }),
            small: purpose,
            end: returned ? cp('backOn', { day: shortDay(returned.at) }) : c('dueBy', { day: shortDay(until) }),
          })),
        ]
      : []),
  ];
}

function ledgerLines({ ledger }: CaseView): PanelLine[] {
  return ledger.map(({ n, at, by, what, about }) => ({
    id: String(n),
    icon: 'page' as const,
    title: isLink(what) ? cp(`link:${what}`) : what,
    small: joined(by.jobNo === 'hub' ? cp('theHub') : `${by.name} ${by.jobNo}`, paperOf(about), stageOf(about)),
    end: moment(at),
  }));
}

const paperOf = ({ paper }: Record<string, unknown>): string => (typeof paper === 'string' ? paper : '');
const stageOf = ({ stage }: Record<string, unknown>): string =>
  typeof stage === 'string' && isStage(stage) ? c(`stage:${stage}`) : '';
