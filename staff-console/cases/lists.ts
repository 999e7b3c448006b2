import type { agencyTellings as AgencyTellings, agencyWays as AgencyWays } from '../../protocol/agency.ts';
import type { Correctable } from '../../protocol/case-archive.ts';
import type { ProcedureKind } from '../../protocol/case-rules.ts';
import type { identityChecks as IdentityChecks } from '../../protocol/case-step-commands.ts';
import type { Telling } from '../../protocol/consultation.ts';
import type { PayMethod } from '../../protocol/pay-method.ts';

/** The protocol's codes in the order in which they are offered. */
export const procedureKinds = [
  'hearing',
  'tender',
  'auction',
  'inspection',
  'testing',
  'quarantine',
  'appraisal',
  'expert-review',
  'hearing-right',
] as const satisfies readonly ProcedureKind[];

export type IdentityCheck = (typeof IdentityChecks)[number];
export const identityChecks = [
  'id-card',
  'digital-id',
  'passport',
  'licence',
  'known',
  'shown',
] as const satisfies readonly IdentityCheck[];

export const payMethods = ['mobile', 'card', 'bank', 'cash'] as const satisfies readonly PayMethod[];

export type AgencyTelling = (typeof AgencyTellings)[number];
export const agencyTellings = ['flow', 'promise', 'fees'] as const satisfies readonly AgencyTelling[];

export type AgencyWay = (typeof AgencyWays)[number];
export const agencyWays = ['agent', 'assist', 'instant'] as const satisfies readonly AgencyWay[];

export const correctable = [
  'applicant-name',
  'applicant-id-no',
  'applicant-phone',
  'language',
  'archive-location',
] as const satisfies readonly Correctable[];

/** 四告知 (001/S 五(二)). */
export const tellings = ['policy', 'formalities', 'path', 'limit'] as const satisfies readonly Telling[];
