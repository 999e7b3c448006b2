import type { MaterialTick } from '../../protocol/case-materials.ts';
import type { Material } from '../../protocol/hall-file.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { TickedMaterial } from './case-facts.ts';
import type { Case, CaseMaterial } from './case.ts';

type Sealer = { sealText(plain: string, about: string): string };
type Opener = { openText(sealed: string, about: string): string };

const notePlace = (caseId: string, id: string) => `case:${caseId}:material:${id}`;

/** A tick with the clerk's words sealed, bound to their case and material. */
export function tickedMaterial(looks: Sealer, caseId: string, { id, state, why, note }: MaterialTick): TickedMaterial {
  const sealed = note === undefined ? null : looks.sealText(note, notePlace(caseId, id));
  return { id, state, why: why ?? null, note: sealed };
}

export const noteOf = (
  looks: Opener,
  caseId: string,
  { id, note }: Pick<CaseMaterial, 'id' | 'note'>,
): string | null => (note === null ? null : looks.openText(note, notePlace(caseId, id)));

/** The guide's list as a case begins with it; what nobody ticked is unseen, or looked up by the hall itself. */
export function materialsAtFirst(
  looks: Sealer,
  caseId: string,
  guide: readonly Material[],
  ticks: readonly MaterialTick[],
  on: Day,
): CaseMaterial[] {
  return guide.map(({ id, name, required, original, copies, shared }) => {
    const tick = ticks.find((one) => one.id === id);
    const { state, why, note } = tick
      ? tickedMaterial(looks, caseId, tick)
      : { state: shared ? ('shared' as const) : ('unseen' as const), why: null, note: null };
    const receivedOn = state === 'received' ? on : null;
    return { id, name, required, original, copies, shared, state, why, note, receivedOn };
  });
}

export const isHere = ({ state }: Pick<CaseMaterial, 'state'>): boolean => state === 'received' || state === 'shared';

/**
 * Everything the applicant still has to bring, from the ticks alone: what is required and not here, and what is not required but was found
 * missing or wrong. A notice names all of it.
 */
export function demanded(materials: readonly CaseMaterial[]): CaseMaterial[] {
  return materials.filter(
    (material) =>
      !isHere(material) && (material.required || material.state === 'missing' || material.state === 'wrong'),
  );
}

/** What a leader's word turns on: the notices so far, and whether the case was accepted. */
type Told = Pick<Case, 'notices' | 'state'>;

/**
 * Of what is demanded, what no notice so far has named. Before acceptance the first notice may name anything; an acceptance says that nothing is
 * missing (Art. 32(5)), so what is asked for after it was not told at once, whether there was a notice or not.
 */
export function addedTo({ notices, state }: Told, items: readonly CaseMaterial[]): string[] {
  if (notices.length === 0 && state !== 'accepted') return [];
  const named = new Set(notices.flatMap((notice) => notice.items));
  return items.map(({ id }) => id).filter((id) => !named.has(id));
}

/** Of what is demanded, what no notice has named and no leader has let pass: a word covers what it was given for. */
export const unapproved = (kase: Told & Pick<Case, 'approval'>, items: readonly CaseMaterial[]): string[] =>
  addedTo(kase, items).filter((id) => !kase.approval?.items.includes(id));

/** 国务院令716: what can be looked up may be asked for only when that failed, and the words say why. */
export const asksShared = (materials: readonly Pick<Material, 'id' | 'shared'>[], ticks: readonly MaterialTick[]) =>
  ticks.find(
    ({ id, state, note }) =>
      state !== 'received' && note === undefined && materials.some((material) => material.id === id && material.shared),
  );
