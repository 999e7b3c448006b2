import type { ProcedureKind } from '../../protocol/case-rules.ts';
import { groundText } from './ground-words.ts';

/** A procedure as people are told of it. */
export const procedureText = (kind: ProcedureKind): { zh: string; en?: string } =>
  kind === 'hearing-right' ? { zh: '听证告知', en: 'Telling of the right to a hearing' } : groundText(kind);
