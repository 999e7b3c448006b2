import type { NoteForA } from '../../protocol/duty-view.ts';
import type { Looks } from '../hall/looks.ts';
import type { NoteRow } from './duty-looks.ts';

/** A note as A and who wrote it are shown it. */
export function noteShown(looks: Pick<Looks, 'hall' | 'staff' | 'openText'>, note: NoteRow): NoteForA {
  const { id, counter, by, ticket, text, at } = note;
  return {
    id,
    counter,
    ticket,
    text: looks.openText(text, `note:${id}`),
    by: { jobNo: by, name: looks.staff(by)?.name ?? by },
    at: looks.hall.zone.iso(at),
  };
}

export function noteAnswer(looks: Looks, id: string): { note: NoteForA } {
  const note = looks.note(id);
  if (!note) throw new Error(`broken promise: note ${id} is gone`);
  return { note: noteShown(looks, note) };
}
