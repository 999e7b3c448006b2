import type { Fact } from '../hall/facts.ts';
import { accept, verb } from '../hall/verb.ts';
import { clockOf } from './minutes.ts';
import { cannotChange, changedBy, changeNow, planners } from './rota-change.ts';
import { daysBetween } from './rota-days.ts';
import { fillRota } from './rota-filling.ts';
import { rotaOf } from './rota-of.ts';

/** What is still open is filled by rule: the same rota always in the same way, each choice with its reason, and what nobody could be found for. */
export const fillRotaVerb = verb('fill-rota', {
  may: planners,

  look(looks, body, _asker, moment) {
    const { from, to, rule } = body;
    return {
      filled: fillRota(rotaOf(looks, from, to), from, to, rule),
      change: changeNow(looks, daysBetween(from, to), moment, body.reason),
    };
  },

  decide({ filled, change }, { from }, asker) {
    const no = cannotChange(change, [from]);
    if (no) return no;
    const by = changedBy(asker, change);
    const facts: Fact[] = [];
    if (filled.assigned.length > 0)
      facts.push({ fact: 'shifts-assigned', how: 'filled', assigned: filled.assigned, ...by });
    if (filled.leaders.length > 0) {
      const leaders = filled.leaders.map(({ day, staff }) => ({ day, staff, before: null, why: 'turn' as const }));
      facts.push({ fact: 'duty-leaders-set', leaders, ...by });
    }
    return accept(...facts);
  },

  answer: (_looks, _facts, _moment, { filled: { assigned, leaders, left } }) => ({
    assigned,
    leaders,
    left: left.map(({ spans, ...one }) => ({
      ...one,
      spans: spans.map(([from, to]): [string, string] => [clockOf(from), clockOf(to)]),
    })),
  }),
});
