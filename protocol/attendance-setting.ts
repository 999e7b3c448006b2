import { z } from 'zod';
import { Text } from './text.ts';

/** 考勤: how a hall takes attendance, and what is looked through before it opens and after it closes. A hall file's `attendance`. */

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,47}$/, 'lower-case letters, digits and hyphens');
const Minutes = z.number().int().min(0).max(720);

export const attendancePresets = ['O', 'S', 'S2', 'Q', 'G'] as const;
/** What a month's rule counts. */
export const counted = ['late', 'early', 'off-post', 'missing', 'absent-days'] as const;
/** What a source says is to follow. Always put to people as a suggestion. */
export const steps = ['warn', 'counts-as-absent-day', 'return-to-unit'] as const;

export const MonthRule = z.strictObject({
  counts: z.array(z.enum(counted)).min(1),
  /** `at-least` 4 means from the fourth on; `more-than` 2 means from above two. */
  bound: z.enum(['at-least', 'more-than']),
  times: z.number().min(0).max(366),
  step: z.enum(steps),
  source: z.string().min(1).max(80),
});
export type MonthRule = z.infer<typeof MonthRule>;

export const CheckItem = z.strictObject({ id: Id, text: Text });
export type CheckItem = z.infer<typeof CheckItem>;
/** `count`: how many there should be, where the hall has counted them once. */
export const Equipment = z.strictObject({ id: Id, text: Text, count: z.number().int().min(0).max(9999).optional() });
export type Equipment = z.infer<typeof Equipment>;

/** 001/S 五(一) 三提前. */
const threeAhead: CheckItem[] = [
  {
    id: 'system',
    text: { zh: '信息系统、硬件设施已检查，运行正常', en: 'System and equipment checked and working' },
  },
  { id: 'vouchers', text: { zh: '业务凭证、印章已备好', en: 'Vouchers and seals at hand' } },
  { id: 'in-post', text: { zh: '已到岗，进入工作状态', en: 'In post and ready to work' } },
];
/** 000/R (5)(8); 004/B 9. */
const afterWork: CheckItem[] = [
  { id: 'computer', text: { zh: '电脑已关机', en: 'Computer shut down' } },
  { id: 'power', text: { zh: '办公设备电源已切断', en: 'Power of the equipment cut' } },
  { id: 'desk', text: { zh: '桌面已整理', en: 'Desk tidy' } },
  { id: 'cabinets', text: { zh: '文件柜已上锁', en: 'Cabinets locked' } },
];
/** 004/B 9: what the duty of the hall counts after work and hands on. */
const ofTheHall: Equipment[] = [
  { id: 'air-con', text: { zh: '空调', en: 'Air conditioners' } },
  { id: 'light', text: { zh: '照明设备', en: 'Lights' } },
  { id: 'water', text: { zh: '饮水机', en: 'Water dispensers' } },
  { id: 'seat', text: { zh: '座椅', en: 'Seats' } },
  { id: 'business-area', text: { zh: '商务服务设备', en: 'Business area equipment' } },
];

export const AttendanceSetting = z.strictObject({
  /** Whose rules: 000/O, 000/S 3(1), 002/S 二4, 002/Q 二1, 001/G 8. Each field below that is given stands instead of the preset's. */
  preset: z.enum(attendancePresets).default('O'),
  /** Two a day: in and out. Four: out and in again at the noon break too. */
  punches: z.union([z.literal(2), z.literal(4)]).optional(),
  /** How long before the day's opening everybody signs in. */
  leadMin: Minutes.optional(),
  monthRules: z.array(MonthRule).max(12).optional(),
  /** Product defaults, in no source: so late is still on time; so long before and after the hours a punch still counts. */
  graceMin: Minutes.default(0),
  earliestMin: Minutes.default(180),
  latestMin: Minutes.default(360),
  /** Where `punch` may be asked from: any PC a person signs in at, or only a paired console or the hub's own PC. */
  punchAt: z.enum(['anywhere', 'console']).default('anywhere'),
  /** Whose attendance is kept. */
  roles: z.array(z.enum(['clerk', 'chief', 'leader', 'guide', 'supervisor'])).default(['clerk', 'chief', 'guide']),
  openingList: z.array(CheckItem).max(20).default(threeAhead),
  opening: z.strictObject({ required: z.boolean().default(false) }).prefault({}),
  closingList: z.array(CheckItem).max(20).default(afterWork),
  /** `afterMin`: so long after closing the leader is told of what is not done (product default). */
  closing: z.strictObject({ required: z.boolean().default(false), afterMin: Minutes.default(30) }).prefault({}),
  equipment: z.array(Equipment).max(40).default(ofTheHall),
});
export type AttendanceSetting = z.infer<typeof AttendanceSetting>;
