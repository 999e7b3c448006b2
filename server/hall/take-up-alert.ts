import { everyRole } from './asker.ts';
import { accept, factOf, refuse, verb } from './verb.ts';

/** 接手: somebody says that they see to an alert, so that nobody else need wonder. Who takes it up later takes it over. */
export const takeUpAlert = verb('take-up-alert', {
  may: everyRole,

  look: (looks, { alert }, asker, { day }) => ({
    since: looks.alertSince(alert, asker.staff!.jobNo),
    last: looks.alertsTaken(day).findLast((row) => row.alert === alert) ?? null,
  }),

  decide({ since, last }, { alert }, asker) {
    // What is over needs nobody, and what never was leaves no row.
    if (since === null) return refuse('alert-over');
    const { jobNo, name } = asker.staff!;
    // The same trouble may come again: then it is taken up anew.
    if (last && last.staff === jobNo && last.at >= since) return refuse('taken-up-already');
    return accept({ fact: 'alert-taken-up', alert, staff: jobNo, name });
  },

  answer: (looks, facts, { now }) => ({
    taken: { name: factOf(facts, 'alert-taken-up').name, at: looks.hall.zone.iso(now) },
  }),
});
