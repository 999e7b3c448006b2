import type { Body, CommandName } from '../../protocol/commands.ts';
import { press } from '../press.ts';
import type { StepId } from './next-step.ts';

/** What is written in a form, by field: of several ticks their ids, parted by blanks. */
export type Values = Readonly<Record<string, string>>;

export interface Choice {
  value: string;
  label: string;
  small?: string;
}

interface Common {
  key: string;
  label: string;
  optional?: boolean;
  /** Beside the next one, which is short too. */
  half?: boolean;
}

/** A field of a step's small form. */
export type FormField = Common &
  (
    | { kind: 'choice'; options: readonly Choice[] }
    /** Something that has to be so before the step may be taken: told in writing, letter seen. */
    | { kind: 'yes' }
    | { kind: 'many'; options: readonly Choice[]; least: number }
    /** `focus`: the other field has chosen it, and what comes next is typed here. */
    | { kind: 'text'; most?: number; numeric?: boolean; hint?: string; focus?: boolean }
    /** Who takes a case over, chosen from those who may. */
    | { kind: 'receiver'; caseId: string }
    | { kind: 'day'; from?: string }
  );

/** A step of a case: its command, what has to be said with it, and how it is asked. */
export interface Step {
  id: StepId;
  name: CommandName;
  fields(values: Values): readonly FormField[];
  /** What is filled in already. */
  start: Values;
  /** The place of its entry in the journal; null where it was not done. */
  send(values: Values): Promise<number | null>;
}

export function step<Name extends CommandName>(
  id: StepId,
  name: Name,
  body: (values: Values) => Body<Name>,
  fields: readonly FormField[] | ((values: Values) => readonly FormField[]) = [],
  start: Values = {},
): Step {
  return {
    id,
    name,
    fields: typeof fields === 'function' ? fields : () => fields,
    start,
    send: async (values) => (await press(name, body(values)))?.seq ?? null,
  };
}

function filled(field: FormField, values: Values): boolean {
  const value = values[field.key]?.trim() ?? '';
  if (field.kind === 'many') return listOf(value).length >= field.least;
  // What could be chosen a moment ago may be done by now.
  if (field.kind === 'choice' && value !== '') return field.options.some((one) => one.value === value);
  return field.optional === true || value !== '';
}

/** The first field that still has to be filled in; null when the step can be taken. */
export const firstEmpty = (fields: readonly FormField[], values: Values): FormField | null =>
  fields.find((field) => !filled(field, values)) ?? null;

export const listOf = (value: string | undefined): string[] => (value ?? '').split(' ').filter((one) => one !== '');

/** Words that may be left out: not said at all where nothing is written. */
export const said = <Key extends string>(values: Values, key: Key): { [K in Key]?: string } => {
  const words = values[key]?.trim() ?? '';
  return (words === '' ? {} : { [key]: words }) as { [K in Key]?: string };
};
