import type { AttendanceSetting, MonthRule } from '../../protocol/attendance-setting.ts';

/** What the sources say of punches, the lead, and what follows in a month. */
export interface AttendanceRules {
  punches: 2 | 4;
  leadMin: number;
  monthRules: readonly MonthRule[];
}

/** Rulebook §2b, C10, C11. Where a source names no number, none is made up: the hall gives its own. */
export const attendancePresets: Record<AttendanceSetting['preset'], AttendanceRules> = {
  /** 000/O 一㈢: in the morning and in the evening; circulated monthly, no number that brings anything about. */
  O: { punches: 2, leadMin: 0, monthRules: [] },
  /** 000/S 3(1): four finger-prints a day; four late, early or off post in a month, or more than two days absent, and the unit takes the person back. */
  S: {
    punches: 4,
    leadMin: 0,
    monthRules: [
      {
        counts: ['late', 'early', 'off-post'],
        bound: 'at-least',
        times: 3,
        step: 'warn',
        source: 'product default: one before 000/S 3(1)',
      },
      {
        counts: ['late', 'early', 'off-post'],
        bound: 'at-least',
        times: 4,
        step: 'return-to-unit',
        source: '000/S 3(1)',
      },
      {
        counts: ['absent-days'],
        bound: 'more-than',
        times: 1,
        step: 'warn',
        source: 'product default: one before 000/S 3(1)',
      },
      { counts: ['absent-days'], bound: 'more-than', times: 2, step: 'return-to-unit', source: '000/S 3(1)' },
    ],
  },
  /** 002/S 二4: late or early more than three times is a day's absence. */
  S2: {
    punches: 2,
    leadMin: 0,
    monthRules: [
      {
        counts: ['late', 'early'],
        bound: 'at-least',
        times: 3,
        step: 'warn',
        source: 'product default: the last that 002/S 二4 lets pass',
      },
      { counts: ['late', 'early'], bound: 'more-than', times: 3, step: 'counts-as-absent-day', source: '002/S 二4' },
    ],
  },
  /** 002/Q 二1: a quarter of an hour before opening; 二3 speaks of a set number and does not set it. */
  Q: { punches: 2, leadMin: 15, monthRules: [] },
  /** 001/G 8: ten minutes before. */
  G: { punches: 2, leadMin: 10, monthRules: [] },
};

/** The preset, with what the hall says otherwise field by field. */
export function attendanceRules(setting: AttendanceSetting): AttendanceRules {
  const preset = attendancePresets[setting.preset];
  return {
    punches: setting.punches ?? preset.punches,
    leadMin: setting.leadMin ?? preset.leadMin,
    monthRules: setting.monthRules ?? preset.monthRules,
  };
}
