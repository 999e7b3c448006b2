import type { MaterialFault } from '../../protocol/case-materials.ts';
import { say } from '../../ui/language.ts';
import type { Row } from './rows.ts';
import { n } from './words.ts';

/** In the order a clerk thinks of them. */
export const faults = ['not-brought', 'not-in-form', 'expired', 'illegible'] as const satisfies MaterialFault[];

export const faultWords = {
  'not-brought': 'notBrought',
  'not-in-form': 'notInForm',
  expired: 'expired',
  illegible: 'illegible',
} as const satisfies Record<MaterialFault, string>;

const proposed = {
  'not-brought': 'proposeBring',
  'not-in-form': 'proposeForm',
  expired: 'proposeNew',
  illegible: 'proposeClear',
} as const satisfies Record<MaterialFault, string>;

/** What the notice says of a material: the clerk's words, or those proposed for the reason. */
export function noticeWords(row: Row): string {
  if (row.note !== null && row.note.trim() !== '') return row.note.trim();
  const words = n(proposed[row.why], { name: say(row.name) });
  return row.hint && row.required ? `${words}${n('hintOf', { hint: say(row.hint) })}` : words;
}

/** How many originals and copies. */
export function copiesOf({ original, copies, shared }: Row): string {
  if (shared) return n('byShare');
  const parts = [
    ...(original > 0 ? [n('originalN', { n: original })] : []),
    ...(copies > 0 ? [n('copyN', { n: copies })] : []),
  ];
  return parts.join(n('comma'));
}
