import { nextDay } from '../hall/local-time.ts';
import { accept, factOf, refuse, verb } from '../hall/verb.ts';
import { cannotChange, changedBy, changeNow, findingsNow, planners } from './rota-change.ts';
import { mondayOf } from './rota-days.ts';
import { rotaOf } from './rota-of.ts';
import { weekCopy } from './week-copy.ts';

/** A week is planned like another. What would conflict is left out, and told. */
export const copyWeek = verb('copy-week', {
  may: planners,

  look(looks, body, _asker, moment) {
    const [from, to] = [mondayOf(body.from), mondayOf(body.to)];
    const early = from < to ? from : to;
    const late = from < to ? to : from;
    const rota = rotaOf(looks, early, nextDay(late, 6));
    const { day: today } = looks.hall.zone.local(moment.now);
    const copy = weekCopy(rota, from, to, today);
    const days = copy.assigned.map(({ day }) => day);
    return { from, to, copy, change: changeNow(looks, days, moment, body.reason) };
  },

  decide({ from, to, copy, change }, _body, asker) {
    if (from === to) return refuse('same-week', { week: from });
    if (nextDay(to, 6) < change.today) return refuse('day-over', { day: to });
    if (copy.assigned.length + copy.dropped.length === 0) return refuse('nothing-planned', { what: from });
    return (
      cannotChange(change, []) ??
      accept({
        fact: 'shifts-assigned',
        how: 'copied',
        assigned: copy.assigned,
        ...changedBy(asker, change),
      })
    );
  },

  answer(looks, facts, _moment, { to, copy }) {
    const { assigned } = factOf(facts, 'shifts-assigned');
    return { assigned, dropped: copy.dropped, findings: findingsNow(looks, to, nextDay(to, 6)) };
  },
});
