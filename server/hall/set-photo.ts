import { photoPath, photoPlace } from './photo-looks.ts';
import { photoFrom } from './picture.ts';
import { accept, factOf, refuse, unknown, verb } from './verb.ts';

/** Whose word puts a colleague's face over a counter. */
export const photoKeepers = ['leader', 'system-admin'] as const;

/** 上墙照片: the face over the counter somebody stands (001/S 三(一): photo, name, title and number on show). */
export const setPhoto = verb('set-photo', {
  may: photoKeepers,

  look(looks, { staff, picture }) {
    if (!looks.staff(staff)) return unknown('staff');
    const photo = photoFrom(picture);
    if (!photo) return { photo: null };
    const id = looks.freshToken();
    return {
      photo: { id, type: photo.type, sealed: looks.sealText(photo.base64, photoPlace(staff, id)) },
    };
  },

  decide({ photo }, { staff }, asker) {
    if (!photo) return refuse('not-a-photo');
    const { id, type, sealed } = photo;
    return accept({ fact: 'photo-set', staff, photo: id, type, by: asker.staff!.jobNo, sealed });
  },

  answer: (_looks, facts) => ({ photo: photoPath(factOf(facts, 'photo-set').photo) }),
});
