import { computed, signal } from '@preact/signals';
import { language } from '../ui/language.ts';
import { aloud } from './modes.ts';
import { t } from './words.ts';

const voices = signal<SpeechSynthesisVoice[]>([]);

/** The voice of this PC for the language of the screen; without one nothing offers to read aloud. */
export const voice = computed(
  () => voices.value.find((one) => one.lang.toLowerCase().startsWith(language.value)) ?? null,
);

export function listenForVoices(): void {
  if (!('speechSynthesis' in window)) return;
  const look = () => {
    voices.value = speechSynthesis.getVoices();
  };
  look();
  // Browsers bring their voices late.
  speechSynthesis.addEventListener('voiceschanged', look);
}

export function speak(text: string): void {
  const speaker = voice.peek();
  if (!speaker || text === '') return;
  speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = speaker;
  utterance.lang = speaker.lang;
  utterance.rate = 0.9;
  speechSynthesis.speak(utterance);
}

/** Whoever goes by Tab with their eyes closed hears each control they come to. A page's first heading is read with its page. */
export function readFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (aloud.peek() && target instanceof HTMLElement && target.matches(':focus-visible:not([data-start])'))
      speak(textOf(target));
  });
}

export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/** What a page says: its texts in reading order, without keycaps and ornaments. */
export function textOf(root: Element): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Element) {
      if (node.getAttribute('aria-hidden') === 'true' || node.matches('.keys, svg')) return;
      node.childNodes.forEach(walk);
      if (node.matches('p, h1, h2, h3, h4, li, button, dt, dd, .span, .ahead, .t, .s')) parts.push('，');
    } else if (node.textContent) {
      parts.push(node.textContent);
    }
  };
  const label = root.getAttribute('aria-label');
  if (label) parts.push(label);
  else walk(root);
  return parts
    .join('')
    .replace(/(\d)–(\d)/g, `$1${t('to')}$2`)
    .replace(/(\s*，)+/g, '，')
    .replace(/^，/, '')
    .trim();
}
