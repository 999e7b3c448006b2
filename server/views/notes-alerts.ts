import type { Alert } from '../../protocol/view-parts.ts';
import type { Setting } from './setting.ts';

/** What B could not do and left: told to A at the own counter until each note is done with (001/S 五(七): B tells A promptly). */
export function notesAlerts({ hall, looks }: Setting, jobNo: string): Alert[] {
  const notes = looks.notesFor(jobNo);
  const [first] = notes;
  if (!first) return [];
  return [
    { id: `notes-left:${first.id}`, code: 'notes-left', about: String(notes.length), since: hall.zone.iso(first.at) },
  ];
}
