import { accept, unknown, verb } from './verb.ts';
import { keepers } from './print-test-page.ts';

/** 换纸: a new roll was put in. A printer that can say so by itself need not be told. */
export const changeRoll = verb('change-roll', {
  may: [...keepers, 'clerk'],

  look: (looks, body) => (looks.hall.printers.has(body.printer) ? {} : unknown('printer')),

  decide: (_looked, { printer }) => accept({ fact: 'roll-changed', printer }),

  answer: (_looks, _facts, _moment) => ({}),
});
