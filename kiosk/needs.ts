import type { Need } from '../protocol/hall-file.ts';
import type { IconName } from './parts/icon.tsx';
import type { Word } from './words.ts';

/** The turns of life people come for, in the order they are offered. */
export const needTopics: readonly { id: Need; word: Word; icon: IconName }[] = [
  { id: 'born', word: 'born', icon: 'pram' },
  { id: 'work', word: 'work', icon: 'briefcase' },
  { id: 'retire', word: 'retire', icon: 'armchair' },
  { id: 'home', word: 'homeNeed', icon: 'home' },
  { id: 'company', word: 'company', icon: 'shop' },
  { id: 'ill', word: 'ill', icon: 'medical' },
  { id: 'abroad', word: 'abroad', icon: 'plane' },
  { id: 'card', word: 'card', icon: 'idcard' },
  { id: 'tax', word: 'tax', icon: 'tax' },
  { id: 'move', word: 'move', icon: 'truck' },
];
