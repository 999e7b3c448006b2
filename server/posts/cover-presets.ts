import type { CoverSettings, HallFile } from '../../protocol/hall-file.ts';
import type { StaffMember } from '../hall/staff.ts';

/** What a hall has settled about A, B and their substitutes; nothing left open. */
export type CoverRules = Required<Omit<CoverSettings, 'preset'>>;

/** Before a hall chooses: nothing is done unasked, only what was said counts as away. Minutes are ours, no source gives them. */
const plain: CoverRules = {
  checks: 'one-person',
  finder: 'b',
  takeOver: 'by-hand',
  bothAway: 'stated',
  onPost: 'in-hall',
  substitute: [],
  halfDayMin: 240,
  remindMin: 3,
  lateMin: 0,
  unattendedMin: 10,
  offPostMin: 10,
};

/** The sources' variants (rulebook §2d, C6–C8). "以上" without 含 is read as the stricter: the bound belongs to it (C4). */
const coverPresets: Record<NonNullable<CoverSettings['preset']>, CoverRules> = {
  plain,
  /** 000/L 2: one-person windows name A and B; B takes over by himself, the two never absent together. */
  L: { ...plain, takeOver: 'at-once', bothAway: 'seen' },
  /** 001/S 五(七): the same for every post. */
  S1: { ...plain, checks: 'every-post', takeOver: 'at-once', bothAway: 'seen' },
  /** 004/B 5: the section chief arranges; if not in time B steps in unasked. */
  B4: { ...plain, checks: 'every-post', finder: 'section-chief', takeOver: 'at-once', bothAway: 'seen' },
  /** 000/O 二㈡1–3: the sending unit finds a substitute by role and length. */
  O: {
    ...plain,
    finder: 'unit',
    takeOver: 'at-once',
    onPost: 'at-counter',
    substitute: [
      { who: 'chief', least: 'half-day', inclusive: true },
      { who: 'staff', least: 'day', inclusive: true },
      { who: 'only-person', least: 'half-day', inclusive: true },
    ],
  },
  /** 000/S 3(3): from one day on, anybody; reported first, the substitute on post before leaving. */
  S: {
    ...plain,
    checks: 'every-post',
    finder: 'unit',
    takeOver: 'at-once',
    bothAway: 'seen',
    onPost: 'at-counter',
    substitute: [{ who: 'staff', least: 'day', inclusive: true }],
  },
};

/** The preset a hall chose, with what it says otherwise itself. */
export function coverRules(file: Pick<HallFile, 'cover'>): CoverRules {
  const { preset = 'plain', ...own } = file.cover ?? {};
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...coverPresets[preset], ...said };
}

/** Must somebody stand in for an absence of this length (rulebook §2d)? */
export function substituteDue(
  { substitute, halfDayMin }: CoverRules,
  person: { chief: boolean; onlyPerson: boolean },
  absentMin: number,
): boolean {
  return substitute.some(({ who, least, inclusive }) => {
    if (who === 'chief' && !person.chief) return false;
    if (who === 'only-person' && !person.onlyPerson) return false;
    const leastMin = least === 'any' ? 0 : least === 'half-day' ? halfDayMin : 2 * halfDayMin;
    return inclusive ? absentMin >= leastMin : absentMin > leastMin;
  });
}

/** Who may name a substitute (C7): where the centre's head finds them, a chief representative does not. */
export function mayName({ finder }: CoverRules, person: StaffMember, departments: readonly string[]): boolean {
  if (person.roles.includes('leader')) return true;
  if (finder === 'centre-head') return false;
  return person.roles.includes('chief') && person.department !== null && departments.includes(person.department);
}
