import type { Language } from '../../protocol/text.ts';

/** What a matter takes, as its guide promises. */
export interface Terms {
  promisedDays: number;
  statutoryDays: number;
  free: boolean;
}

/** What papers say one does next. English keeps to ASCII, as on every slip. */
export interface NextWords {
  title: string;
  hours: string;
  counter(number: number): string;
  check: string;
  told: string;
  follow: string;
  collect: string;
  changes: string;
  once: string;
  back(where: string): string;
  backAnywhere: string;
  received(many: number): string;
  terms(terms: Terms): string;
  elsewhere: string;
  again: string;
  nothing: string;
  doubts: string;
  ready: string;
  number: string;
  bringAll: string;
  look: string;
  pay: string;
  payBack: (where: string) => string;
  payBackAnywhere: string;
  backToYou: string;
  calendar: string;
  calendarHow: string;
  weekdays: readonly string[];
}

export const nextWords: Record<Language, NextWords> = {
  zh: {
    title: '接下来',
    hours: '办公时间',
    counter: (number) => `${number} 号窗口`,
    check: '请当面清点，无误后签字，这一份由您保管。',
    told: '是否受理，最迟五个工作日内告知您；到期没有告知的，自收到之日起即为受理。',
    follow: '办到哪一步，可以扫右下角的码随时看，也可以在大厅取号机“查办件”里查。',
    collect: '办好后凭申请人有效身份证件领取，请别人代领的另带委托书和代领人证件。',
    changes: '期限有变化的，会书面告诉您新的日期和理由。',
    once: '按上面所列备齐，一次带来。',
    back: (where) => `带这份告知书直接到${where}，不用重新取号排队。`,
    backAnywhere: '带这份告知书直接到原窗口，不用重新取号排队。',
    received: (many) => `已收的 ${many} 项材料不用再交。`,
    terms: ({ promisedDays, statutoryDays, free }) =>
      `补齐后受理，${promisedDays === 0 ? '当场办结' : `承诺 ${promisedDays} 个工作日办结`}${statutoryDays > 0 ? `，法定 ${statutoryDays} 个工作日` : ''}${free ? '，不收费' : ''}。`,
    elsewhere: '请带上材料，到上面写明的机关申请。',
    again: '情况有变化或者材料补齐了，可以随时重新申请。',
    nothing: '这期间不用您再来，也不用再交材料。',
    doubts: '有疑问请打上面的咨询电话，或者到大厅问首问人。',
    ready: '结果备好后，进度页会写明到哪里领，请留意。',
    number: '到大厅取号机点“查办件”取领件号，叫到后到窗口领取。',
    bringAll: '请带齐上面所列证件，窗口核对身份后当面交给您。',
    look: '请当面核对结果上的内容，有错误请立即告诉经办人。',
    backToYou: '这份单子由您保管，办完时凭它逐项收回材料。',
    pay: '带这份通知单去缴费，请留好票据。',
    payBack: (where) => `缴费后带着票据直接回到${where}，不用重新取号排队。`,
    payBackAnywhere: '缴费后带着票据直接回到原窗口，不用重新取号排队。',
    calendar: '办结日期是这样算的',
    calendarHow: '受理当日不算，休息日不算；格里的数字是第几个工作日。',
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  },
  en: {
    title: 'What comes next',
    hours: 'Open',
    counter: (number) => `counter ${number}`,
    check: 'Please check everything here, then sign; this copy is yours.',
    told: 'Within five working days we tell you whether it is accepted; if we do not, it counts as accepted from the day of receipt.',
    follow: 'Follow it by the code below, or at a kiosk in the hall under "Follow a case".',
    collect:
      "Collect the result with the applicant's identity document; somebody else also brings a letter of authority and their own.",
    changes: 'If a date changes you are told the new one and the reason in writing.',
    once: 'Bring everything listed above, all at once.',
    back: (where) => `Come straight to ${where} with this notice: no new number, no second wait.`,
    backAnywhere: 'Come straight to the same counter with this notice: no new number, no second wait.',
    received: (many) =>
      many === 1
        ? 'The one paper already received need not be handed in again.'
        : `The ${many} papers already received need not be handed in again.`,
    terms: ({ promisedDays, statutoryDays, free }) =>
      `Once complete it is accepted and done ${promisedDays === 0 ? 'at once' : `within ${promisedDays} working days`}${statutoryDays > 0 ? ` (${statutoryDays} by law)` : ''}${free ? ', free of charge' : ''}.`,
    elsewhere: 'Please take your papers to the authority named above.',
    again: 'You may apply again at any time, once things have changed or the papers are complete.',
    nothing: 'You need not come or hand anything in meanwhile.',
    doubts: 'Any questions? Call the number above, or ask whoever received you first.',
    ready: 'When the result is ready, your progress page says where to collect it.',
    number: 'Take a number under "Follow a case" at a kiosk in the hall; you are called to the counter.',
    bringAll: 'Please bring the documents listed above; we check them and hand the result to you.',
    look: 'Please check the result now and tell us of any mistake at once.',
    backToYou: 'Please keep this list: at the end every paper is handed back against it.',
    pay: 'Take this notice to the cashier and keep the receipt.',
    payBack: (where) => `Then come straight back to ${where} with the receipt: no new number, no second wait.`,
    payBackAnywhere: 'Then come straight back to the same counter with the receipt: no new number, no second wait.',
    calendar: 'How this date is counted',
    calendarHow: 'The day of acceptance and days of rest do not count; each number is the working day.',
    weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  },
};
