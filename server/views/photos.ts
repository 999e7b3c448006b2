import type { PhotosView } from '../../protocol/photo.ts';
import { photoPath } from '../hall/photo-looks.ts';
import { countersOf } from '../posts/posted.ts';
import { departmentName } from './on-post.ts';
import type { Setting } from './setting.ts';

/** Everybody who works at a counter, and whose face is still missing there. */
export function photosView(setting: Setting): PhotosView {
  const { hall, looks } = setting;
  return {
    people: hall.file.staff.flatMap(({ jobNo }) => {
      const person = looks.staff(jobNo);
      const counters = countersOf(looks, jobNo);
      if (!person || (counters.length === 0 && !person.roles.includes('clerk') && !person.roles.includes('chief')))
        return [];
      const { name, title, department } = person;
      const photo = photoPath(looks.photoOf(jobNo));
      return [{ jobNo, name, title, department: departmentName(setting, department), counters, photo }];
    }),
  };
}
