import type { BesideFact } from './beside-facts.ts';
import type { CaseAgency } from './agency.ts';
import type { CaseArchive } from './case-file.ts';
import type { Case } from './case.ts';

/** A case after one more fact of those beside its way to the decision (grown.ts is the one door to this). */
export function grownBeside(before: Case, fact: BesideFact, at: number): Case {
  const { by } = fact;
  switch (fact.fact) {
    case 'agency-taken-on': {
      const { agent, asked, papers, project } = fact;
      const milestones = project?.milestones.map((milestone) => ({ ...milestone, doneAt: null })) ?? [];
      const named = project && { name: project.name, milestones };
      return { ...before, agency: { agent, at, asked, papers, project: named, steps: [], replied: null } };
    }
    case 'agency-stepped': {
      const agency = agencyOf(before);
      const { way, what, milestone: reached } = fact;
      return {
        ...before,
        agency: {
          ...agency,
          project: agency.project && {
            ...agency.project,
            milestones: agency.project.milestones.map((milestone, i) =>
              i + 1 === reached ? { ...milestone, doneAt: at } : milestone,
            ),
          },
          steps: [...agency.steps, { at, by, way, what }],
        },
      };
    }
    case 'agency-replied': {
      const { result, kept, opinion, said } = fact;
      return { ...before, agency: { ...agencyOf(before), replied: { at, by, result, kept, opinion, said } } };
    }
    case 'fee-charged':
      return { ...before, fees: [...(before.fees ?? []), { ...fact.fee, at, by, paid: null }] };
    case 'fee-paid': {
      const { method, counter, receipt } = fact;
      const paid = { at, by, counter, method, receipt };
      return { ...before, fees: (before.fees ?? []).map((fee) => (fee.n === fact.fee ? { ...fee, paid } : fee)) };
    }
    case 'fee-cancelled': {
      const { why } = fact;
      const fees = (before.fees ?? []).map((fee) =>
        fee.n === fact.fee ? { ...fee, cancelled: { at, by, why } } : fee,
      );
      return { ...before, fees };
    }
    case 'fee-corrected': {
      const { old, new: to, why } = fact;
      return {
        ...before,
        fees: (before.fees ?? []).map((fee) =>
          fee.n === fact.fee
            ? {
                ...fee,
                paid: to && fee.paid && { ...fee.paid, ...to },
                corrections: [...(fee.corrections ?? []), { at, by, old, new: to, why }],
              }
            : fee,
        ),
      };
    }
    case 'case-corrected': {
      const { n, field, old, new: to, why, changes } = fact;
      const { location, ...rest } = changes;
      return {
        ...before,
        ...rest,
        ...(location === undefined ? {} : { archive: { ...archiveOf(before), location } }),
        corrections: [...(before.corrections ?? []), { n, field, old, new: to, why, by, at }],
      };
    }
    case 'case-archived': {
      const { index, location } = fact;
      return { ...before, archive: { index, location, at, by, loans: [] } };
    }
    case 'file-lent': {
      const archive = archiveOf(before);
      const { n, to, purpose, until } = fact;
      const loan = { n, to, purpose, until, at, by, returned: null };
      return { ...before, archive: { ...archive, loans: [...archive.loans, loan] } };
    }
    case 'file-returned': {
      const archive = archiveOf(before);
      const loans = archive.loans.map((loan) => (loan.n === fact.n ? { ...loan, returned: { at, by } } : loan));
      return { ...before, archive: { ...archive, loans } };
    }
  }
}

function agencyOf({ id, agency }: Case): CaseAgency {
  if (!agency) throw new Error(`broken promise: nobody took on the agency of case ${id}`);
  return agency;
}

function archiveOf({ id, archive }: Case): CaseArchive {
  if (!archive) throw new Error(`broken promise: case ${id} is not archived`);
  return archive;
}
