import type { CaseShown } from '../../protocol/case-answer.ts';
import type { MaterialFault, MaterialTick } from '../../protocol/case-materials.ts';
import type { Material } from '../../protocol/hall-file.ts';
import type { Text } from '../../protocol/text.ts';

/** What the clerk made of one material: it is here, or it is asked for, why, and in which words. */
export interface Mark {
  is: 'here' | 'lacking';
  why?: MaterialFault;
  note?: string;
}
export type Marks = Readonly<Record<string, Mark>>;

/** A material of the checklist as the page shows it. */
export interface Row extends Pick<Material, 'id' | 'name' | 'original' | 'copies' | 'required' | 'shared'> {
  hint: Text | null;
  /** `shared`: looked up by the hall, never asked for. */
  is: 'here' | 'lacking' | 'unseen' | 'shared';
  why: MaterialFault;
  note: string | null;
  /** Received on an earlier day or step, and never asked for again (000/C (5)). */
  locked: string | null;
  /** No notice so far has named it: asking for it now is a probable breach of 一次性告知. */
  added: boolean;
}

/** The guide's list, or that of the case it was taken in as, with what was ticked since. */
export function rowsOf(guide: readonly Material[], kase: CaseShown | null, marks: Marks): Row[] {
  const named = new Set(kase?.notices.flatMap(({ items }) => items) ?? []);
  return (kase?.materials ?? guide).map((material) => {
    const { id, name, original, copies, required, shared } = material;
    const known = 'state' in material ? material : null;
    const mark = marks[id];
    const locked = known?.state === 'received' ? (known.receivedAt ?? '') : null;
    const before = known?.state === 'missing' || known?.state === 'wrong' ? 'lacking' : 'unseen';
    const is = locked !== null ? 'here' : (mark?.is ?? (shared ? 'shared' : before));
    return {
      id,
      name,
      original,
      copies,
      required,
      shared,
      hint: guide.find((one) => one.id === id)?.note ?? null,
      is,
      why: mark?.why ?? known?.why ?? 'not-brought',
      note: mark?.note ?? known?.note ?? null,
      locked,
      added: named.size > 0 && is === 'lacking' && !named.has(id),
    };
  });
}

/** What nobody has looked at yet, of that which is always needed. */
export const unseenOf = (rows: readonly Row[]): Row[] => rows.filter(({ is, required }) => is === 'unseen' && required);
export const lackingOf = (rows: readonly Row[]): Row[] => rows.filter(({ is }) => is === 'lacking');

/** The checklist as a command says it: only what was ticked and is not known already. */
export function ticksOf(rows: readonly Row[], kase: CaseShown | null, words: (row: Row) => string): MaterialTick[] {
  return rows.flatMap((row): MaterialTick[] => {
    if (row.locked !== null || row.is === 'unseen' || row.is === 'shared') return [];
    if (row.is === 'here') return [{ id: row.id, state: 'received' }];
    const tick: MaterialTick = {
      id: row.id,
      state: row.why === 'not-brought' ? 'missing' : 'wrong',
      why: row.why,
      note: words(row),
    };
    const known = kase?.materials.find(({ id }) => id === row.id);
    const same = known?.state === tick.state && known.why === tick.why && known.note === tick.note;
    return same ? [] : [tick];
  });
}
