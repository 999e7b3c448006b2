import type { AskedWord } from '../words.ts';

/** Being asked to a counter, in English. */
export const en: Record<AskedWord, string> = {
  title: '{by} asks you to counter {n}',
  why: '{name}: {waiting} people waiting, the first for {n} min. Asked at {time}.',
  whyShort: '{name}: {waiting} people waiting. Asked at {time}.',
  how: 'If you can, open it with the main key',
  coverTitle: '{by} asks you to stand in at counter {n}',
  coverWhy: '{by} has to leave and may once you have signed in there. Asked at {time}.',
  coverHow: 'If you can, press the main key, read the hand-over and sign in',
  coverBack: 'If you can, go back to the post with the main key',
  leadTitle: '{by} asks you to name a cover for counter {n}',
  leadWhy:
    '{by} has to leave, and A and B may not both be away. Asked at {time}. Name somebody under Alerts, or stand in yourself.',
  open: 'Open it',
  toCover: 'Stand in',
  toBack: 'Back to post',
  decline: 'Cannot come',
  called: 'Counter {n} asks you to come ({by})',
  calledWhy: '{why}. Called at {time}; say when you are there.',
  here: 'I am there',
  arrived: 'Noted when you came to counter {n}.',
  declined: 'They know that you cannot come to counter {n}.',
};
