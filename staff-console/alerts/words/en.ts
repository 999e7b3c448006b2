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
  breachTitle: 'To act on',
  breachOf: '{n} verified',
  'breach:warning': 'a warning',
  'breach:talk': 'an admonishing talk',
  'breach:return': 'a return to the unit',
  breachVerb: 'Record {step} for {name}',
  breachSmall: 'Record it once done; kept in the journal',
  breachDone: 'Recorded: {name}, {step}.',
  breachWait: 'Fetching the list, one moment.',
};
