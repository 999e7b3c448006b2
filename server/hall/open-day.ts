import { accept, ownVerb } from './verb.ts';

/** A new business day: numbers start at 1, whoever still waited yesterday has left. Days only go forward, whatever the clock says. */
export const openDay = ownVerb<{ day: string }, { before: string | null }>('open-day', {
  may: ['hub'],
  look: (_looks, _body, _asker, { day }) => ({ before: day === '' ? null : day }),
  decide: ({ before }, { day }) => accept({ fact: 'day-opened', day, before }),
  answer: () => ({}),
});

/** Is it a later day than the one that is open? */
export const dayIsOver = (open: string, today: string): boolean => today > open;
