import type { CaseItem } from '../../protocol/case-rules.ts';
import type { Case } from './case.ts';

/** Departments with an open part of a joint case, and those the item names that were never asked (000/S 4.6). */
export function openParts({ parts }: Pick<Case, 'parts'>, item: Pick<CaseItem, 'parts'>): string[] {
  const open = parts.flatMap(({ unit, finished }) => (finished === null ? [unit] : []));
  const never = item.parts.filter((unit) => parts.every((part) => part.unit !== unit));
  return [...new Set([...open, ...never])];
}
