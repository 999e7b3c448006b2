import type { CaseItem } from '../../protocol/case-rules.ts';
import type { Case } from './case.ts';

/** Departments whose part of a joint case is still open, or was never begun though the item names it (000/S 4.6). */
export function openParts({ parts }: Pick<Case, 'parts'>, item: Pick<CaseItem, 'parts'>): string[] {
  const units = new Set([...item.parts, ...parts.map(({ unit }) => unit)]);
  return [...units].filter((unit) => !parts.some((part) => part.unit === unit && part.finished !== null));
}
