import type { CountedDay, Day, DayReason } from '../../protocol/working-days.ts';

type Both = { zh: string; en: string };

/** The articles and rules that set the limits of a case, as they are quoted beside each date. */
export const articles = {
  tell: {
    zh: '《行政许可法》第三十二条第一款第四项：五日内一次告知，逾期不告知的，自收到之日起即为受理',
    en: 'Licensing Law, Art. 32(1)(4): all is told once within 5 days; after silence the application counts as accepted from the day of receipt',
  },
  promise: {
    zh: '本厅公布的承诺时限（办事指南）',
    en: 'The limit this hall has promised (guide to the matter)',
  },
  ordinary: {
    zh: '《行政许可法》第四十二条第一款：自受理之日起二十日内，经负责人批准可延长十日；法律法规另有规定的依照其规定',
    en: 'Licensing Law, Art. 42(1): within 20 days of acceptance, 10 more with the head’s approval, unless another law says otherwise',
  },
  joint: {
    zh: '《行政许可法》第四十二条第二款：统一、联合、集中办理不超过四十五日，经批准可延长十五日',
    en: 'Licensing Law, Art. 42(2): handled jointly, at most 45 days, 15 more with approval',
  },
  firstReview: {
    zh: '《行政许可法》第四十三条：下级机关应自受理之日起二十日内审查完毕',
    en: 'Licensing Law, Art. 43: the lower body reviews within 20 days of acceptance',
  },
  deliver: {
    zh: '《行政许可法》第四十四条：自作出决定之日起十日内颁发、送达',
    en: 'Licensing Law, Art. 44: issued and delivered within 10 days of the decision',
  },
  pause: {
    zh: '《行政许可法》第四十五条：所需时间不计入期限，应书面告知申请人',
    en: 'Licensing Law, Art. 45: the time needed is not counted, and is told to the applicant in writing',
  },
  askHearing: {
    zh: '《行政许可法》第四十七条：被告知听证权利之日起五日内提出',
    en: 'Licensing Law, Art. 47: asked for within 5 days of being told of the right',
  },
  holdHearing: {
    zh: '《行政许可法》第四十七条：二十日内组织听证',
    en: 'Licensing Law, Art. 47: held within 20 days',
  },
  announceHearing: {
    zh: '《行政许可法》第四十八条：举行听证的七日前通知时间、地点',
    en: 'Licensing Law, Art. 48: time and place are told 7 days before',
  },
  renew: {
    zh: '《行政许可法》第五十条：有效期届满三十日前提出延续申请',
    en: 'Licensing Law, Art. 50: renewal is asked for 30 days before expiry',
  },
  stage: {
    zh: '本厅为此环节定的时限',
    en: 'The limit this hall has set for the stage',
  },
  recall: {
    zh: '最迟在承诺时限期满前一天将结果收回窗口',
    en: 'The result is back at the counter one day before the promised limit at the latest',
  },
} as const satisfies Record<string, Both>;

const daysOff: readonly DayReason[] = ['weekend', 'holiday'];

/** The sum in a sentence: from where, how many, and what was left out on the way. */
export function sumInWords(from: Day, days: number, counted: readonly CountedDay[], back: boolean): Both {
  const of = (...reasons: readonly DayReason[]) =>
    counted.filter(({ why, n }) => n === null && reasons.includes(why)).length;
  const [off, paused, waited] = [of(...daysOff), of('paused'), of('supplement')];
  const unknown = counted.find(({ why }) => why === 'unknown');
  return {
    zh: [
      days === 0 ? `${from} 当日` : `${from} ${back ? '往前' : '次日起'} ${days} 个工作日`,
      off > 0 && `其间休息 ${off} 天不计`,
      paused > 0 && `停表 ${paused} 个工作日不计`,
      waited > 0 && `等候补正 ${waited} 个工作日不计`,
      unknown && `${unknown.date.slice(0, 4)} 年放假安排尚未录入，日期可能变动`,
    ]
      .filter(Boolean)
      .join('，'),
    en: [
      days === 0 ? `On ${from}` : `${days} working ${days === 1 ? 'day' : 'days'} ${back ? 'before' : 'after'} ${from}`,
      off > 0 && `${off} ${off === 1 ? 'day' : 'days'} of rest not counted`,
      paused > 0 && `${paused} working ${paused === 1 ? 'day' : 'days'} of pause not counted`,
      waited > 0 && `${waited} working ${waited === 1 ? 'day' : 'days'} of waiting for papers not counted`,
      unknown && `the holidays of ${unknown.date.slice(0, 4)} are not entered yet: the date may move`,
    ]
      .filter(Boolean)
      .join(', '),
  };
}

export const dayBeforeInWords = (day: Day): Both => ({ zh: `${day} 的前一天`, en: `The day before ${day}` });
