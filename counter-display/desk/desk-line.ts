import { counterAddress } from '../address.ts';
import { keepGlyphs } from '../glyphs.ts';
import { openLine } from '../line.ts';
import { shared } from '../words.ts';
import { dictionary, t } from './words.ts';

/** Which counter's desk this is, and its line to the hub. */

export const address = counterAddress('desk', location, t('name'));
export const line = openLine(address.topic ?? 'desk/0');
void keepGlyphs(shared, dictionary);
