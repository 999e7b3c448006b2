import { computed } from '@preact/signals';
import { announce } from '../announcing/announcements.ts';
import { boardAddress } from '../address.ts';
import { keepGlyphs } from '../glyphs.ts';
import { openLine } from '../line.ts';
import { reportShown } from '../report.ts';
import { openLoudspeaker } from '../sound/loudspeaker.ts';
import { openSpeaker } from '../sound/speaker.ts';
import { shared } from '../words.ts';
import { drawnCalls } from './drawn.ts';
import { dictionary, t } from './words.ts';

/** Which board this is, its line to the hub, its voice, and what it is announcing. */

export const address = boardAddress(location, t('name'));
export const line = openLine(address.topic ?? 'board');
export const speaker = openSpeaker(openLoudspeaker(address.sound !== 'off'));

const calls = computed(() => line.view.value?.calls ?? []);
export const announcer = announce({
  ...line,
  link: line.live.link,
  calls,
  speaker,
  spoken: (call) => tellSpoken(call),
});
const drawn = computed(() => (line.view.value ? drawnCalls(line.view.value, announcer.value.stage) : []));
const tellSpoken = reportShown({ line, label: address.label, drawn, sound: speaker.sound });
void keepGlyphs(shared, dictionary);
