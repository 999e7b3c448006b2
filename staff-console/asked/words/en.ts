import type { AskedWord } from '../words.ts';

/** Being asked to a counter, in English. */
export const en: Record<AskedWord, string> = {
  title: '{by} asks you to counter {n}',
  why: '{name}: {waiting} people waiting, the first for {n} min. Asked at {time}.',
  whyShort: '{name}: {waiting} people waiting. Asked at {time}.',
  how: 'If you can, open it with the main key',
  decline: 'Cannot come',
  called: 'Counter {n} asks you to come ({by})',
  calledWhy: '{why}. Called at {time}; say when you are there.',
  here: 'I am there',
  arrived: 'Noted when you came to counter {n}.',
  declined: 'They know that you cannot come to counter {n}.',
};
