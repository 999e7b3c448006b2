import { accept, unknown, verb } from './verb.ts';

/** Who looks after printers. */
export const keepers = ['guide', 'chief', 'leader', 'supervisor', 'system-admin'] as const;

/** 试打: a page that shows what this printer can do, and whether it says that it did. */
export const printTestPage = verb('print-test-page', {
  may: keepers,

  look: (looks, body) => (looks.hall.printers.has(body.printer) ? {} : unknown('printer')),

  decide: (_looked, { printer }) => accept({ fact: 'test-page-queued', printer }),

  answer: (looks, _facts, _moment) => ({ job: looks.lastTestPage() }),
});
