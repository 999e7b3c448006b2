import { computed } from '@preact/signals';
import { announce } from '../announcing/announcements.ts';
import { counterAddress } from '../address.ts';
import { keepGlyphs } from '../glyphs.ts';
import { openLine } from '../line.ts';
import { reportShown } from '../report.ts';
import { openLoudspeaker } from '../sound/loudspeaker.ts';
import { openSpeaker } from '../sound/speaker.ts';
import { shared } from '../words.ts';
import { dictionary, t } from './words.ts';

/** Which counter's sign this is, and its line to the hub. It is silent unless the address says `?sound=on`. */

export const address = counterAddress('counter', location, t('name'));
export const line = openLine(address.topic ?? 'counter/0');

const speaker = openSpeaker(openLoudspeaker(address.sound === 'on'));
const drawn = computed(() => {
  const view = line.view.value;
  return view?.call && view.state === 'calling' ? [view.call] : [];
});
const tellSpoken = reportShown({ line, label: address.label, drawn, sound: speaker.sound });
if (address.sound === 'on') announce({ ...line, link: line.live.link, calls: drawn, speaker, spoken: tellSpoken });
void keepGlyphs(shared, dictionary);
