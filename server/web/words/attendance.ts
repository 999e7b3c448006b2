import type { AttendanceTotals, DayVerdict, Suggestion } from '../../../protocol/attendance-view.ts';

/** The monthly sheet on paper and in spreadsheets. */
export interface AttendanceWords {
  sheet: string;
  jobNo: string;
  name: string;
  unit: string;
  unitTotal: string;
  totals: Record<keyof AttendanceTotals, string>;
  suggestion: string;
  verdicts: Record<DayVerdict, string>;
  steps: Record<Suggestion['step'], string>;
  atLeast: string;
  moreThan: string;
}

export const attendanceWords: Record<'zh' | 'en', AttendanceWords> = {
  zh: {
    sheet: '考勤月报',
    jobNo: '工号',
    name: '姓名',
    unit: '单位',
    unitTotal: '单位合计',
    totals: {
      workDays: '应出勤天数',
      well: '正常天数',
      late: '迟到次数',
      lateMin: '迟到分钟',
      early: '早退次数',
      earlyMin: '早退分钟',
      missing: '漏打卡次数',
      absentDays: '旷工天数',
      offPost: '脱岗次数',
      offPostMin: '脱岗分钟',
      leaveDays: '请假天数',
      tripDays: '公出天数',
      repaired: '补卡次数',
    },
    suggestion: '处理建议（供研究，不自动处理）',
    verdicts: {
      well: '正常',
      irregular: '异常',
      'half-absent': '旷工半天',
      absent: '旷工',
      leave: '请假',
      trip: '公出',
      rest: '休息',
      holiday: '节假日',
      coming: '未结束',
      unrecorded: '无记录',
    },
    steps: { warn: '提醒', 'counts-as-absent-day': '视为旷工一天', 'return-to-unit': '退回派出单位' },
    atLeast: '{step}：本月 {reached}，达到 {times}（{source}）',
    moreThan: '{step}：本月 {reached}，超过 {times}（{source}）',
  },
  en: {
    sheet: 'Attendance of the month',
    jobNo: 'Job number',
    name: 'Name',
    unit: 'Unit',
    unitTotal: 'Unit total',
    totals: {
      workDays: 'Days due',
      well: 'Days in order',
      late: 'Times late',
      lateMin: 'Minutes late',
      early: 'Times early',
      earlyMin: 'Minutes early',
      missing: 'Punches missing',
      absentDays: 'Days absent',
      offPost: 'Times off post',
      offPostMin: 'Minutes off post',
      leaveDays: 'Days on leave',
      tripDays: 'Days on official trips',
      repaired: 'Punches put in by hand',
    },
    suggestion: 'Suggested (for people to decide)',
    verdicts: {
      well: 'in order',
      irregular: 'irregular',
      'half-absent': 'half a day absent',
      absent: 'absent',
      leave: 'leave',
      trip: 'official trip',
      rest: 'rest day',
      holiday: 'holiday',
      coming: 'not over',
      unrecorded: 'no record',
    },
    steps: {
      warn: 'Warn',
      'counts-as-absent-day': 'Counts as a day’s absence',
      'return-to-unit': 'Return to the sending unit',
    },
    atLeast: '{step}: {reached} this month, reaches {times} ({source})',
    moreThan: '{step}: {reached} this month, more than {times} ({source})',
  },
};
