import { computed, signal } from '@preact/signals';
import type { Language } from '../protocol/text.ts';
import { learn } from '../ui/dictionary.ts';
import { language } from '../ui/language.ts';

/** How this visitor wants the kiosk: cleared for the next one. */
export const elder = signal(false);
export const contrast = signal(false);
export const lowReach = signal(false);
export const aloud = signal(false);
/** More time was asked for, here or at the warning. */
export const unhurriedVisit = signal(false);
/** The visitor cannot hear a call: the ticket is to carry a shape. */
export const deaf = signal(false);

/** Is anything other than as the next visitor should find it? */
export const changed = computed(
  () =>
    language.value !== 'zh' ||
    elder.value ||
    contrast.value ||
    lowReach.value ||
    aloud.value ||
    unhurriedVisit.value ||
    deaf.value,
);

/** What this visitor asked to be spoken to in. */
let wanted: Language = 'zh';

/** Speaks the other language, at once where its words are here, else as they come and the visitor is still there. */
export async function speakIn(next: Language): Promise<void> {
  wanted = next;
  await learn(next);
  if (wanted === next) language.value = next;
}

/** What a body needs stays while the same person is there; what was told and the language do not. */
export function forgetTold(): void {
  wanted = 'zh';
  language.value = 'zh';
  deaf.value = false;
}

export function forgetModes(): void {
  forgetTold();
  elder.value = false;
  contrast.value = false;
  lowReach.value = false;
  aloud.value = false;
  unhurriedVisit.value = false;
}
