import type { PhotosView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { f } from './words.ts';

export type Face = PhotosView['people'][number];

/** Where somebody's face hangs, in words. */
export const postsOf = ({ counters }: Face): string =>
  counters.length === 0 ? f('noCounter') : f('atCounters', { counters: counters.join(f('comma')) });

/** Somebody of the counters: the face or its place, name, office, posts, and whether a photo is on show. */
export function PersonRow({ person }: { person: Face }) {
  const { name, title, department, photo, jobNo } = person;
  return (
    <span class="face-row">
      <span class="face-thumb">{photo ? <img src={photo} alt="" /> : <Icon name="person" />}</span>
      <span class="mid">
        <b>
          {name} <span class="note">{jobNo}</span>
        </b>
        <span class="note">
          {[title && say(title), department && say(department), postsOf(person)].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span class={`chip ${photo ? 'ok' : 'warn'}`}>
        <Icon name={photo ? 'check' : 'person'} />
        {f(photo ? 'has' : 'hasNone')}
      </span>
    </span>
  );
}
