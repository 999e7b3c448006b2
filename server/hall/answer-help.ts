import { accept, refuse, unknown, verb } from './verb.ts';
import { helpAnswer } from './help-answer.ts';

/** A guide has seen the call for help and is on the way. */
export const answerHelp = verb('answer-help', {
  may: ['guide', 'clerk', 'chief', 'leader', 'supervisor'],

  look(looks, body) {
    const help = looks.help(body.help);
    return help ? { help } : unknown('help');
  },

  decide({ help }, _body, asker) {
    if (help.state !== 'asked') return refuse('wrong-state', { number: help.place, state: help.state });
    return accept({ fact: 'help-answered', help: help.id, by: asker.staff!.jobNo });
  },

  answer: (looks, _facts, _moment, { help }) => helpAnswer(looks, help.id),
});
