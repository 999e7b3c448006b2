import { accept, factOf, verb } from './verb.ts';
import { helpAnswer } from './help-answer.ts';

/** A visitor at a kiosk asks for a person. */
export const askHelp = verb('ask-help', {
  may: ['kiosk'],

  look: (looks, _body, asker) => ({
    open: looks.openHelps().find(({ device }) => device === (asker.device?.id ?? 'staff')) ?? null,
  }),

  decide({ open }, { needs }, asker, { seq }) {
    // Asked again from the same kiosk, for instance with a need added: still one call for help.
    const help = open?.id ?? `h${seq}`;
    return accept({
      fact: 'help-asked',
      help,
      device: asker.device?.id ?? 'staff',
      place: asker.device?.label ?? '',
      needs: needs ?? open?.needs ?? [],
    });
  },

  answer: (looks, facts) => helpAnswer(looks, factOf(facts, 'help-asked').help),
});
