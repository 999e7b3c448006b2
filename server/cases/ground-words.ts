import { isLawfulGround, type LawfulGround } from './clock-events.ts';

/** The eight lawful grounds as people are told them (Art. 45). */
const groundWords: Record<LawfulGround, { zh: string; en: string }> = {
  hearing: { zh: '听证', en: 'Hearing' },
  tender: { zh: '招标', en: 'Tender' },
  auction: { zh: '拍卖', en: 'Auction' },
  inspection: { zh: '检验', en: 'Inspection' },
  testing: { zh: '检测', en: 'Testing' },
  quarantine: { zh: '检疫', en: 'Quarantine' },
  appraisal: { zh: '鉴定', en: 'Appraisal' },
  'expert-review': { zh: '专家评审', en: 'Expert review' },
};

export const groundText = (ground: string): { zh: string; en?: string } =>
  isLawfulGround(ground) ? groundWords[ground] : { zh: ground };
