import type { Body } from '../../protocol/commands.ts';
import type { Text } from '../../protocol/text.ts';
import type { Draft } from './draft.ts';
import type { Row } from './rows.ts';

export type TakenPaper = Body<'take-on-agency'>['papers'][number];

/** A paper the agent may keep for the errand: one of the matter's that was handed in, or another the applicant brought. */
export interface PaperRow extends Omit<TakenPaper, 'name'> {
  /** Of a material its id; of what was added its place. */
  id: string;
  name: Text;
  added: boolean;
  with: boolean;
}

type Papers = Pick<Draft['agency'], 'counts' | 'left' | 'more'>;

/** What there is to hand to the agent: everything received, unless it is left out, and what was added. */
export function paperRows(rows: readonly Row[], { counts, left, more }: Papers): PaperRow[] {
  return [
    ...rows
      .filter(({ is }) => is === 'here')
      .map(({ id, name, original, copies }) => ({
        ...{ id, name, added: false, with: !left.includes(id) },
        ...(counts[id] ?? { originals: original, copies }),
      })),
    ...more.map(({ name, originals, copies }, i) => ({
      ...{ id: `+${i}`, name: { zh: name }, added: true, with: true, originals, copies },
    })),
  ];
}

/** As the command says it: on a paper that is kept by both sides each has its Chinese name. */
export const takenPapers = (rows: readonly PaperRow[]): TakenPaper[] =>
  rows
    .filter((row) => row.with && row.originals + row.copies > 0)
    .map(({ name, originals, copies }) => ({ name: name.zh, originals, copies }));

/** What still keeps an agency from being taken on: the first thing that is missing. */
export function agencyLacks(
  { told, project }: Pick<Draft['agency'], 'told' | 'project'>,
  projectsOnly: boolean,
): 'tell' | 'project' | 'name' | 'milestone' | null {
  if (told.length < agencyTellings.length) return 'tell';
  if (project === null) return projectsOnly ? 'project' : null;
  if (project.name.trim() === '') return 'name';
  return project.milestones.length === 0 ? 'milestone' : null;
}

/** What is told when an agency is taken on (002/F 二). */
export const agencyTellings = ['flow', 'promise', 'fees'] as const satisfies Body<'take-on-agency'>['told'];
