import { accept, verb } from './verb.ts';

/** 抬头: what stands above and below every slip from now on. */
export const editLetterhead = verb('edit-letterhead', {
  may: ['supervisor', 'leader', 'system-admin'],

  look: () => ({}),

  decide: (_looked, letterhead) => accept({ fact: 'letterhead-edited', letterhead }),

  answer: (looks, _facts, _moment) => ({ letterhead: looks.letterhead() }),
});
