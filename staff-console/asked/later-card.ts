import { later } from '../later.tsx';

/** The card comes, with its words, when somebody is asked for the first time. */
export const LaterAskedCard = later(
  async () => (await import('./asked-card.tsx')).AskedCard,
  () => null,
);
