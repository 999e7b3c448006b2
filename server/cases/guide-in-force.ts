import type { Guide } from '../../protocol/hall-file.ts';
import type { Looks } from '../hall/looks.ts';
import type { Case } from './case.ts';

/** The guide a case of today begins with; null for a service this hall does not have. */
export function guideInForce({ hall }: Pick<Looks, 'hall'>, service: string): { version: number; guide: Guide } | null {
  const found = hall.services.get(service);
  return found ? { version: 1, guide: found.guide } : null;
}

/** The version a case began with, for its papers: basis, result, fees. */
export function guideOf(looks: Pick<Looks, 'hall'>, { service }: Pick<Case, 'service'>): Guide {
  return guideInForce(looks, service)!.guide;
}
