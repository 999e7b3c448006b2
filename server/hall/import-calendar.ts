import { accept, factOf, refuse, verb } from './verb.ts';

/** Days every year has off, on the day itself (全国年节及纪念日放假办法 Art. 2): a list without them is not a whole year. */
const everyYear = ['01-01', '05-01', '10-01', '10-02', '10-03'];

/** The administrator enters the State Council's notice for a year. It takes the place of what was known, and is counted by at once. */
export const importCalendar = verb('import-calendar', {
  may: ['system-admin'],

  look: () => ({}),

  decide(_looked, { year, days, source = '' }, { staff }) {
    const off = new Set(days.filter(({ kind }) => kind === 'off').map(({ date }) => date));
    const missing = everyYear.map((day) => `${year}-${day}`).find((day) => !off.has(day));
    if (missing !== undefined) return refuse('calendar-incomplete', { year, missing });
    return accept({
      fact: 'calendar-imported',
      year,
      source,
      by: staff!.jobNo,
      days: days
        .map(({ date, kind, name = null }) => ({ date, kind, name }))
        .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    });
  },

  answer(looks, facts) {
    const { year } = factOf(facts, 'calendar-imported');
    const { at, ...row } = looks.calendarYears().find((known) => known.year === year)!;
    return { year: { ...row, at: looks.hall.zone.iso(at) } };
  },
});
