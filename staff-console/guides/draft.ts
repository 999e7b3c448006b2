import type { GuideDraft, KeptGuide } from '../../protocol/guide.ts';

/** A text in both languages as it is typed. */
export interface Pair {
  zh: string;
  en: string;
}
export interface MaterialForm extends Pair {
  id: string;
  original: string;
  copies: string;
  required: boolean;
  shared: boolean;
  note: Pair;
}
export interface FeeForm extends Pair {
  amount: string;
  basis: string;
}
type SampleFile = NonNullable<NonNullable<GuideDraft['samples']>[number]['file']>;
export interface SampleForm extends Pair {
  text: string;
  url: string;
  file: SampleFile | null;
}

/** A guide as it is being written: every field is text, and what is empty is not said. */
export interface Form {
  content: Pair;
  applicants: Pair;
  conditions: Pair;
  procedure: Pair;
  result: Pair;
  /** One a line. */
  basis: string;
  promised: string;
  statutory: string;
  materials: MaterialForm[];
  /** Said on purpose: there is no fee, no form. */
  free: boolean;
  fees: FeeForm[];
  noForm: boolean;
  samples: SampleForm[];
}

const pairOf = (text: { zh: string; en?: string | undefined } | undefined): Pair => ({
  zh: text?.zh ?? '',
  en: text?.en ?? '',
});
const textOf = ({ zh, en }: Pair): { zh: string; en?: string } | undefined => {
  const [first, second] = [zh.trim(), en.trim()];
  if (first === '') return undefined;
  return second === '' ? { zh: first } : { zh: first, en: second };
};
const countOf = (text: string): number => Math.max(0, Math.min(99, Number.parseInt(text, 10) || 0));
const daysOf = (text: string): number | undefined => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined);

export function formOf(guide: KeptGuide): Form {
  return {
    content: pairOf(guide.content),
    applicants: pairOf(guide.applicants),
    conditions: pairOf(guide.conditions),
    procedure: pairOf(guide.procedure),
    result: pairOf(guide.result),
    basis: (guide.basis ?? []).join('\n'),
    promised: guide.promisedDays === undefined ? '' : String(guide.promisedDays),
    statutory: guide.statutoryDays === undefined ? '' : String(guide.statutoryDays),
    materials: (guide.materials ?? []).map(({ id, name, original, copies, required, shared, note }) => ({
      id,
      ...pairOf(name),
      original: String(original),
      copies: String(copies),
      required,
      shared,
      note: pairOf(note),
    })),
    free: guide.fees?.length === 0,
    fees: (guide.fees ?? []).map(({ name, amountYuan, basis }) => ({
      ...pairOf(name),
      amount: String(amountYuan),
      basis: basis ?? '',
    })),
    noForm: guide.samples?.length === 0,
    samples: (guide.samples ?? []).map(({ name, text, url, file }) => ({
      ...pairOf(name),
      text: text ?? '',
      url: url ?? '',
      file: file ?? null,
    })),
  };
}

/** What is sent: a row without a name is not one yet. */
export function guideOf(form: Form): GuideDraft {
  const basis = form.basis
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const materials = form.materials.flatMap(({ id, original, copies, required, shared, note, ...pair }) => {
    const [name, more] = [textOf(pair), textOf(note)];
    return name
      ? [
          {
            id,
            name,
            original: countOf(original),
            copies: countOf(copies),
            required,
            shared,
            ...(more ? { note: more } : {}),
          },
        ]
      : [];
  });
  const fees = form.fees.flatMap(({ amount, basis: of, ...pair }) => {
    const name = textOf(pair);
    return name
      ? [{ name, amountYuan: Math.max(0, Number(amount) || 0), ...(of.trim() === '' ? {} : { basis: of.trim() }) }]
      : [];
  });
  const samples = form.samples.flatMap(({ text, url, file, ...pair }) => {
    const name = textOf(pair);
    return name
      ? [
          {
            name,
            ...(text.trim() === '' ? {} : { text: text.trim() }),
            ...(url.trim() === '' ? {} : { url: url.trim() }),
            ...(file ? { file } : {}),
          },
        ]
      : [];
  });
  return {
    content: textOf(form.content),
    applicants: textOf(form.applicants),
    conditions: textOf(form.conditions),
    procedure: textOf(form.procedure),
    result: textOf(form.result),
    ...(basis.length > 0 ? { basis } : {}),
    ...(daysOf(form.promised) === undefined ? {} : { promisedDays: daysOf(form.promised) }),
    ...(daysOf(form.statutory) === undefined ? {} : { statutoryDays: daysOf(form.statutory) }),
    ...(materials.length > 0 ? { materials } : {}),
    ...(fees.length > 0 ? { fees } : form.free ? { fees: [] } : {}),
    ...(samples.length > 0 ? { samples } : form.noForm ? { samples: [] } : {}),
  };
}

/** An id no material of the list has. */
export function freshId(materials: readonly { id: string }[]): string {
  for (let n = materials.length + 1; ; n += 1) {
    const id = `m${n}`;
    if (!materials.some((material) => material.id === id)) return id;
  }
}

const fileMostBytes = 40_000;
const heads: [type: SampleFile['type'], head: string][] = [
  ['application/pdf', 'JVBERi0'],
  ['image/png', 'iVBORw0KGgo'],
];

/** A PDF or PNG small enough to keep; null where it is not. */
export async function readSampleFile(file: File): Promise<SampleFile | null> {
  if (file.size > fileMostBytes) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const type = heads.find(([, head]) => data.startsWith(head))?.[0];
  return type ? { type, data } : null;
}
