import type { GuideSample } from '../protocol/hall-file.ts';
import { linesOf, packed } from './packed.ts';

/** A line of a model form: a field and what stands in it, or a sentence. */
export interface SampleLine {
  field: string | null;
  text: string;
}

/** One page of one form. */
export interface SampleSheet {
  /** The form's place in the guide, from 1. */
  n: number;
  form: GuideSample;
  lines: readonly SampleLine[];
  /** Goes on from the page before. */
  goesOn: boolean;
  /** Smaller, so that the whole form is on one page. */
  dense: boolean;
}

interface Measure {
  /** Chinese characters in a line: of a field's name, of what stands in it, of a sentence. */
  name: number;
  value: number;
  whole: number;
  /** Heights in rem: of a line, of the room around a row, of the page. */
  line: number;
  around: number;
  page: number;
}

const ordinary: Measure = { name: 9, value: 17, whole: 25, line: 0.44, around: 0.21, page: 8.3 };
const tight: Measure = { name: 9, value: 18, whole: 27, line: 0.4, around: 0.11, page: 8.3 };
const large: Measure = { name: 7, value: 13, whole: 19, line: 0.58, around: 0.24, page: 7.2 };

/** All forms as pages, one after the other. */
export function sampleSheets(forms: readonly GuideSample[], elder: boolean): SampleSheet[] {
  return forms.flatMap((form, i) => {
    const all = linesIn(form.text ?? '');
    const roomy = sheetsOf(all, elder ? large : ordinary);
    const tightly = roomy.length > 1 && !elder ? sheetsOf(all, tight) : roomy;
    const dense = tightly.length < roomy.length;
    return (dense ? tightly : roomy).map((lines, at) => ({ n: i + 1, form, lines, goesOn: at > 0, dense }));
  });
}

function sheetsOf(all: readonly SampleLine[], { name, value, whole, line, around, page }: Measure): SampleLine[][] {
  const height = ({ field, text }: SampleLine) =>
    around + line * (field === null ? linesOf(text, whole) : Math.max(linesOf(field, name), linesOf(text, value)));
  return all.length === 0 ? [[]] : packed(all, height, page);
}

function linesIn(text: string): SampleLine[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const at = line.indexOf('：');
    return at < 0 ? { field: null, text: line } : { field: line.slice(0, at), text: line.slice(at + 1) };
  });
}
