import type { RotaPresetName, RotaRules, RotaSettings } from '../../protocol/rota-settings.ts';

/** What the sources ask of a rota, as ready presets; each value stands in the article its key names. */
const rotaPresets: Record<RotaPresetName, Partial<RotaRules>> = {
  /** 000/K 一: front and stand-by staff are rostered; next month's rota goes to the office before the month ends. */
  '000/K': { standBy: 1, fileDaysBefore: 0 },
  /** 000/C (24), 001/S 三(一): a leader on duty each day, who signs and supervises. */
  '000/C': { dutyLeader: true },
  /** 002/F 守则二: on holidays somebody is on duty. The article names no hours: these are a morning. */
  '002/F': { restDayDuty: { people: 1, hours: [['09:00', '12:00']] } },
  /** 002/J 三2: weekend off, and a duty post by rotation round the clock (C29: a layer of its own beside the opening hours). */
  '002/J': { restDayDuty: { people: 1, hours: [['00:00', '24:00']] } },
  /** 002/L 1.2: a meeting each day 14:00–15:00, inside opening hours (C28). Who goes is not said: A goes, B stands in. */
  '002/L': {
    meetings: [
      {
        id: 'daily',
        what: { zh: '每日例会', en: 'Daily meeting' },
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '14:00',
        to: '15:00',
        who: 'A',
      },
    ],
  },
  /** 002/M 二: three shifts, 8–17, 12–21 and 17–21. */
  '002/M': {
    shifts: [
      { id: 'early', name: { zh: '早班', en: 'Early' }, from: '08:00', to: '17:00' },
      { id: 'late', name: { zh: '晚班', en: 'Late' }, from: '12:00', to: '21:00' },
      { id: 'evening', name: { zh: '小晚班', en: 'Evening' }, from: '17:00', to: '21:00' },
    ],
  },
  /** 002/O 一: six days a week, four days off a month. */
  '002/O': { restDaysPerMonth: 4, daysInARowMost: 6 },
};

/** A hall that says nothing is asked for nothing but people at its counters. */
const defaults: RotaRules = {
  shifts: [],
  meetings: [],
  standBy: 0,
  noonDuty: 0,
  restDayDuty: { people: 0, hours: [] },
  dutyLeader: false,
  restDaysPerMonth: 0,
  daysInARowMost: 0,
  fileDaysBefore: null,
  fileRemindDays: 5,
};

/** The rules a hall's rota is held to: the defaults, its presets in their order, and what it says itself. */
export function rotaRulesOf({ preset = [], ...own }: RotaSettings): RotaRules {
  const named = typeof preset === 'string' ? [preset] : preset;
  const said = Object.entries(own).filter(([, value]) => value !== undefined);
  return Object.assign({}, defaults, ...named.map((name) => rotaPresets[name]), Object.fromEntries(said));
}
