import { z } from 'zod';
import { AttendanceSetting } from './attendance-setting.ts';
import { CaseSettings } from './case-settings.ts';
import { LeaveSettings } from './leave-rules.ts';
import { LongerHoursSetting } from './longer-hours.ts';
import { PeakSetting } from './peak-setting.ts';
import { Role, roles } from './role.ts';
import { RotaSettings } from './rota-settings.ts';
import { Text } from './text.ts';

/** The hall file (CONTRACT §5): one JSON file describes a hall. Unknown keys are faults. */

const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,47}$/, 'lower-case letters, digits and hyphens');
const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM');
const Day = z.iso.date('a day of the calendar, YYYY-MM-DD');
const Opening = z.tuple([ClockTime, ClockTime]);
const Days = z.number().int().min(0).max(3650);

export { Role, roles };

export const arrows = ['up', 'up-right', 'right', 'down-right', 'down', 'down-left', 'left', 'up-left'] as const;
export const Way = z.strictObject({ arrow: z.enum(arrows), text: Text });
export type Way = z.infer<typeof Way>;

export const Material = z.strictObject({
  id: Id,
  name: Text,
  original: z.number().int().min(0).max(99),
  copies: z.number().int().min(0).max(99),
  required: z.boolean(),
  shared: z.boolean(),
  note: Text.optional(),
});
export type Material = z.infer<typeof Material>;

/** A model form (示范文本): its words, where it lies, or a small file. */
export const GuideSample = z.strictObject({
  name: Text,
  text: z.string().trim().min(1).max(4000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  /** Kept by the hub; the mark names its bytes. */
  file: z
    .strictObject({ type: z.enum(['application/pdf', 'image/png']), mark: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
    .optional(),
});
export type GuideSample = z.infer<typeof GuideSample>;

export const Guide = z.strictObject({
  /** What is done here, in a sentence or two (000/S 4.1). */
  content: Text.optional(),
  basis: z.array(z.string().min(1)),
  applicants: Text,
  conditions: Text,
  materials: z.array(Material),
  procedure: Text,
  promisedDays: Days,
  statutoryDays: Days,
  fees: z.array(z.strictObject({ name: Text, amountYuan: z.number().min(0), basis: z.string().optional() })),
  result: Text,
  /** None: nothing has to be filled in. */
  samples: z.array(GuideSample).max(12).optional(),
});
export type Guide = z.infer<typeof Guide>;

export const needs = ['born', 'work', 'retire', 'home', 'company', 'ill', 'abroad', 'card', 'tax', 'move'] as const;
export type Need = (typeof needs)[number];

export const Service = z.strictObject({
  id: Id,
  name: Text,
  department: Id,
  queue: z.string(),
  kind: z.enum(['immediate', 'promised', 'joint']),
  guide: Guide,
  keywords: z.array(z.string().min(1).max(40)).optional(),
  needs: z.array(z.enum(needs)).optional(),
  dailyLimit: z.number().int().min(1).optional(),
});
export type Service = z.infer<typeof Service>;

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof week)[number];
export const Hours = z.strictObject({
  week: z.strictObject(
    Object.fromEntries(week.map((day) => [day, z.array(Opening).default([])])) as Record<
      Weekday,
      z.ZodDefault<z.ZodArray<typeof Opening>>
    >,
  ),
  calendar: z.enum(['cn', 'none']).default('none'),
  exceptions: z.array(z.strictObject({ date: Day, hours: z.array(Opening), note: Text.optional() })).default([]),
  issueBeforeMin: z.number().int().min(0).max(720).default(0),
  issueAfterClosing: z.enum(['never', 'while-staffed']).default('never'),
});
export type Hours = z.infer<typeof Hours>;

export const Zone = z.strictObject({ id: Id, name: Text });
export const Department = z.strictObject({ id: Id, name: Text, short: Text.optional(), hint: Text.optional() });
export const Queue = z.strictObject({
  code: z.string().regex(/^[A-Z]{1,2}$/, 'one or two capital letters'),
  name: Text,
  zone: Id,
  dailyLimit: z.number().int().min(1).optional(),
});
export type Queue = z.infer<typeof Queue>;

export const Counter = z.strictObject({
  number: z.number().int().min(1).max(999),
  name: Text,
  zone: Id,
  /** What it is for, in the hall's own words; at a `cashier` money is taken in any way, and its console has the book of fees. */
  kind: z.string().default('service'),
  accessible: z.boolean().default(false),
  queues: z.array(z.string()).min(1),
  way: Way.optional(),
});
export type Counter = z.infer<typeof Counter>;

/** Argon2id in the usual notation, no cheaper to guess than the hub's own (19 MiB, two passes). */
const PinHash = z
  .string()
  .max(200)
  .refine((text) => {
    const found = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=\d{1,2}\$[\w+/]{11,86}\$[\w+/]{22,86}$/.exec(text);
    return found !== null && Number(found[1]) >= 19_456 && Number(found[2]) >= 2;
  }, 'what "npm run hub -- hash-pin" writes');

export const Staff = z.strictObject({
  jobNo: z.string().regex(/^[A-Za-z0-9]{1,16}$/),
  name: z.string().min(1).max(40),
  title: Text.optional(),
  department: Id.optional(),
  roles: z.array(Role).min(1),
  pin: z.string().min(4).max(64).optional(),
  /** The PIN as `npm run hub -- hash-pin` writes it: a hall file that shows nobody's PIN. */
  pinHash: PinHash.optional(),
  /** Contract staff, and since when (004/B 18). */
  contract: z.strictObject({ since: Day }).optional(),
});
export type Staff = z.infer<typeof Staff>;

/** `bMayDo`: everything, or only the queues named. */
export const Post = z.strictObject({
  id: Id,
  counter: z.number().int(),
  a: z.string(),
  b: z.string().optional(),
  bMayDo: z.union([z.literal('all'), z.array(z.string())]).default('all'),
  /** First and last day of B's authority; without them it has no end. */
  bFrom: Day.optional(),
  bUntil: Day.optional(),
  /** Others who stand this post as A does: a counter of two or more people. */
  more: z.array(z.string()).max(20).optional(),
  /** Stand-by staff, asked first when somebody must stand in (000/K 一). */
  standBy: z.array(z.string()).max(20).optional(),
  /** The chief representative of the counter (首席代表). */
  chief: z.string().optional(),
});
export type Post = z.infer<typeof Post>;

/** A, B and substitutes: what the sources disagree on. A preset names a source (server/posts/cover-presets.ts); each field may say otherwise. */
export const CoverSettings = z.strictObject({
  preset: z.enum(['plain', 'L', 'O', 'S', 'S1', 'B4']).optional(),
  /** Which posts must have an A and a B: one-person counters, or every one (C8). */
  checks: z.enum(['one-person', 'every-post']).optional(),
  /** Who finds the substitute (C7). */
  finder: z.enum(['b', 'unit', 'section-chief', 'centre-head']).optional(),
  /** Whether B and named covers take over by themselves. */
  takeOver: z.enum(['at-once', 'by-hand']).optional(),
  /** Who counts as away: only who said so, or also who is not to be seen (not signed in). */
  bothAway: z.enum(['stated', 'seen']).optional(),
  /** Where a substitute must be before the other leaves: signed in somewhere, or reported at that very counter. */
  onPost: z.enum(['in-hall', 'at-counter']).optional(),
  /** From which absence on a substitute must be on post (C6). */
  substitute: z
    .array(
      z.strictObject({
        who: z.enum(['staff', 'chief', 'only-person']),
        least: z.enum(['any', 'half-day', 'day']),
        inclusive: z.boolean().default(true),
      }),
    )
    .max(8)
    .optional(),
  halfDayMin: z.number().int().min(1).max(720).optional(),
  /** So long before the time on the sign the clerk is reminded. */
  remindMin: z.number().int().min(0).max(60).optional(),
  /** So long after opening A has not come. */
  lateMin: z.number().int().min(0).max(240).optional(),
  /** Signed in, people wait, and no act for so long: unattended. 0: never. */
  unattendedMin: z.number().int().min(0).max(240).optional(),
  /** Gone so long without a record: 脱岗. 0: never. */
  offPostMin: z.number().int().min(0).max(240).optional(),
});
export type CoverSettings = z.infer<typeof CoverSettings>;

export const PrinterAt = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('virtual') }),
  z.strictObject({
    kind: z.literal('tcp'),
    host: z.string().min(1),
    port: z.number().int().min(1).max(65535).default(9100),
  }),
  z.strictObject({ kind: z.literal('usb'), vendor: z.number().int().optional(), product: z.number().int().optional() }),
  z.strictObject({ kind: z.literal('serial'), path: z.string().min(1), baud: z.number().int().default(9600) }),
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1) }),
  z.strictObject({ kind: z.literal('queue'), name: z.string().min(1).max(127) }),
  z.strictObject({ kind: z.literal('agent'), device: z.string().min(1) }),
]);
export type PrinterAt = z.infer<typeof PrinterAt>;

/** What a model can be asked: whether this very slip is out, whether all before the question is printed, only how it is now, or nothing. */
export const printerAnswers = ['process-id', 'end', 'real-time', 'none'] as const;
/** Which characters the printer's own Chinese font has; a line that needs others is printed as a picture. */
export const printerFonts = ['gb18030', 'gbk', 'none'] as const;
export const Printer = z.strictObject({
  id: Id,
  at: PrinterAt,
  widthMm: z.union([z.literal(58), z.literal(80)]).default(80),
  name: Text.optional(),
  answers: z.enum(printerAnswers).default('end'),
  font: z.enum(printerFonts).default('gbk'),
  qr: z.enum(['native', 'picture']).default('native'),
  /** Who prints in its stead while it cannot, the first that is well: the neighbour, then the guide's desk. */
  instead: z.array(Id).max(8).default([]),
  /** Length of a new roll of paper, in metres. */
  rollM: z.number().min(1).max(500).default(50),
});
export type Printer = z.infer<typeof Printer>;

/** A class of visitor: earns priority at `rate` while waiting (ordinary is 1), and names the law or local rule behind it. */
export const VisitorClass = z.strictObject({
  id: Id,
  name: Text,
  rate: z.number().min(0.1).max(10),
  basis: z.string().min(1),
  off: z.boolean().default(false),
});
export type VisitorClass = z.infer<typeof VisitorClass>;

export const Rules = z.strictObject({
  recallsBeforeMissed: z.number().int().min(0).max(20).default(2),
  returnBehind: z.number().int().min(0).max(50).default(2),
  awayReasons: z.array(Text).default([]),
  awayMaxMin: z.number().int().min(1).max(480).default(30),
  secondsBetweenTickets: z.number().int().min(0).max(600).default(3),
  idleSignOutMin: z.number().int().min(1).max(720).default(30),
  /** Outside its hours a practice hall still gives numbers, and says on every screen and slip that this is practice. */
  practice: z.boolean().default(false),
});
export type Rules = z.infer<typeof Rules>;

export const HallFile = z.strictObject({
  hall: z.strictObject({
    name: Text,
    code: z.string().regex(/^[A-Z0-9]{1,8}$/, 'capital letters and digits'),
    timezone: z.string().refine(isTimeZone, 'a time zone such as Asia/Shanghai'),
    complaints: z.strictObject({ phone: z.string().min(1).max(40) }).optional(),
    boardDistanceM: z.number().min(1).max(100).default(8),
  }),
  hours: Hours,
  zones: z.array(Zone).min(1),
  departments: z.array(Department).min(1),
  queues: z.array(Queue).min(1),
  services: z.array(Service).min(1),
  counters: z.array(Counter).min(1),
  staff: z.array(Staff).default([]),
  posts: z.array(Post).default([]),
  printers: z.array(Printer).default([]),
  classes: z.array(VisitorClass).default([]),
  rules: Rules.prefault({}),
  cover: CoverSettings.optional(),
  peak: PeakSetting.optional(),
  longerHours: LongerHoursSetting.optional(),
  rota: RotaSettings.prefault({}),
  notices: z.array(Text).default([]),
  leave: LeaveSettings.prefault({}),
  attendance: AttendanceSetting.prefault({}),
  cases: CaseSettings.prefault({}),
});
export type HallFile = z.infer<typeof HallFile>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
