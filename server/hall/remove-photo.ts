import { photoKeepers } from './set-photo.ts';
import { accept, refuse, unknown, verb } from './verb.ts';

/** Somebody's photo comes down; a silhouette stands in its place. */
export const removePhoto = verb('remove-photo', {
  may: photoKeepers,

  look(looks, { staff }) {
    const person = looks.staff(staff);
    return person ? { name: person.name, photo: looks.photoOf(staff) } : unknown('staff');
  },

  decide({ name, photo }, { staff }, asker) {
    if (photo === null) return refuse('no-photo', { name });
    return accept({ fact: 'photo-removed', staff, photo, by: asker.staff!.jobNo });
  },

  answer: () => ({}),
});
