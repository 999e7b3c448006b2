import type { Material } from '../protocol/hall-file.ts';
import { say } from '../ui/language.ts';
import { t } from './words.ts';

/** What the visitor has laid ready, by material: their own note, kept on this phone for this ticket. */
const keyOf = (ticket: string) => `haojiao.ready.${ticket}`;

export function readyFor(ticket: string): Set<string> {
  const kept = localStorage.getItem(keyOf(ticket));
  return new Set(kept ? kept.split(' ') : []);
}

export function keepReady(ticket: string, ready: ReadonlySet<string>): void {
  localStorage.setItem(keyOf(ticket), [...ready].join(' '));
}

/** What must come, what only some need, and what the counter can look up. */
export function sorted(materials: readonly Material[]): { must: Material[]; some: Material[]; shared: Material[] } {
  return {
    must: materials.filter(({ required, shared }) => required && !shared),
    some: materials.filter(({ required, shared }) => !required && !shared),
    shared: materials.filter(({ shared }) => shared),
  };
}

/** "要原件，在有效期内" */
export function detailOf(material: Material): string {
  if (material.shared) return t('shared');
  const papers = papersOf(material);
  const note = material.note ? say(material.note) : '';
  return papers && note ? t('join', { first: papers, second: note }) : papers || note;
}

function papersOf({ original, copies }: Material): string {
  if (original > 0 && copies > 0) return copies === 1 ? t('bothOne') : t('both', { count: copies });
  if (original > 1) return t('originals', { count: original });
  if (original === 1) return t('original');
  if (copies === 1) return t('copyOne');
  return copies > 1 ? t('copies', { count: copies }) : '';
}
