import type { MoreWord } from '../words.ts';

/** What was done about an alert, in English. */
export const en: Record<MoreWord, string> = {
  trail: 'So far',
  'step:told': 'Told {whom}',
  'step:told-nobody': 'No leader or supervisor is signed in: nobody has seen it',
  'step:reminded': 'Reminded {whom}',
  'step:asked': '{by} asked {whom} to cover',
  'step:declined': '{whom} cannot come',
  'step:came': '{whom} came',
  'step:named': '{by} named {whom} to cover',
  'step:reported': '{whom} has reported there',
  'step:taken': '{by} sees to it',
  takeUp: 'I see to it',
  takeUpSmall: 'Everybody sees that somebody does',
  takenUp: 'Everybody is told that you see to it; it goes away once done.',
  youSee: 'You see to it',
};
