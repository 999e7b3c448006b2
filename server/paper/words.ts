/** The sentence on every slip that says who may be called first. */
export const words = {
  inOrder: { zh: '按取号先后叫号。', en: 'Numbers are called in order of arrival.' },
  firstHalf: {
    zh: '老年人、残疾人等优先人群，只有在您等候的前一半时间内到达，才会先于您。',
    en: 'A priority visitor can pass you only if they came in the first half of your wait.',
  },
  firstShare: {
    zh: '优先人群只有在您等候的前 {percent}% 时间内到达，才会先于您。',
    en: 'A priority visitor can pass you only if they came in the first {percent} % of your wait.',
  },
};
