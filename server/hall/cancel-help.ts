import { accept, refuse, unknown, verb } from './verb.ts';
import { helpAnswer } from './help-answer.ts';

/** Help is no longer needed, or has been given. */
export const cancelHelp = verb('cancel-help', {
  may: ['kiosk', 'guide', 'clerk', 'chief', 'leader', 'supervisor'],

  look(looks, body) {
    const help = looks.help(body.help);
    return help ? { help } : unknown('help');
  },

  decide({ help }) {
    if (help.state === 'over') return refuse('wrong-state', { number: help.place, state: help.state });
    return accept({ fact: 'help-over', help: help.id });
  },

  answer: (looks, _facts, _moment, { help }) => helpAnswer(looks, help.id),
});
