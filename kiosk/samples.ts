import { type ReadonlySignal, signal } from '@preact/signals';
import type { Guide, GuideSample } from '../protocol/hall-file.ts';
import { arm } from '../ui/command.ts';
import { language } from '../ui/language.ts';
import { read } from '../ui/read.ts';

/** The model forms (示范文本) of a service, being looked through. */
export interface Samples {
  service: string;
  /** Null while they are asked for. */
  forms: ReadonlySignal<readonly GuideSample[] | 'cut' | null>;
  /** Which page of them, from 0. */
  at: ReadonlySignal<number>;
  turn(to: number): void;
  /** What became of the last print; null while there is nothing to say. */
  said: ReadonlySignal<string | 'sending' | 'printing' | 'unreachable' | null>;
  /** `n` is its place in the guide, from 1. */
  print(n: number): Promise<void>;
}

/** Their words come with the guide itself, asked when the page opens. */
export function openSamples(service: string): Samples {
  const forms = signal<readonly GuideSample[] | 'cut' | null>(null);
  const at = signal(0);
  const said = signal<string | null>(null);
  let armed = arm('print-sample');
  // No answer: the page says so, and the empty form is at the counter anyway.
  void read<{ guide: Guide }>(`/api/guides/${service}`).then((said) => {
    forms.value = said.kind === 'answer' ? (said.answer.guide.samples ?? []) : 'cut';
  });
  return {
    service,
    forms,
    at,
    said,
    turn(to) {
      at.value = to;
      if (said.value !== 'sending') said.value = null;
    },
    async print(n) {
      if (said.value === 'sending') return;
      said.value = 'sending';
      const outcome = await armed.press({ service, sample: n, language: language.value });
      // The same key asks again only where nothing is known yet.
      if (outcome.kind !== 'unreachable') armed = arm('print-sample');
      if (outcome.kind === 'done') said.value = 'printing';
      else said.value = outcome.kind === 'refused' ? (outcome.problem.detail ?? outcome.problem.title) : 'unreachable';
    },
  };
}
