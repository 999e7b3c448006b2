import { language } from '../../ui/language.ts';
import { later } from '../later.tsx';
import { learn } from '../words.ts';

/** The card comes, with its words, when somebody is asked for the first time. */
export const LaterAskedCard = later(
  async () => {
    const { AskedCard } = await import('./asked-card.tsx');
    await learn(language.value);
    return AskedCard;
  },
  () => null,
);
