import type { Applicant } from '../../protocol/case-commands.ts';
import { masked } from '../hall/masked.ts';
import type { Case } from './case.ts';

type Sealer = { sealText(plain: string, about: string): string };
type Opener = { openText(sealed: string, about: string): string };

const placeOf = (caseId: string) => `case:${caseId}:applicant`;

/** Name, identity number and phone: one sealed text, bound to its case. */
export const sealApplicant = (looks: Sealer, caseId: string, applicant: Applicant): string =>
  looks.sealText(JSON.stringify(applicant), placeOf(caseId));

/** In clear: for a verb that journals the purpose, and for a paper's address. */
export const openApplicantOf = (looks: Opener, { id, applicant }: Pick<Case, 'id' | 'applicant'>): Applicant =>
  JSON.parse(looks.openText(applicant, placeOf(id))) as Applicant;

/** As screens may show it. */
export function maskedApplicant(looks: Opener, kase: Pick<Case, 'id' | 'applicant'>) {
  const shown = masked(openApplicantOf(looks, kase));
  return { ...shown, name: shown.name ?? '*' };
}
