/** What the address of a screen says of it. */
export interface Address<Topic extends string> {
  /** Null when the address names no counter or zone that could be. */
  topic: Topic | null;
  /** The name of the screen for the people who look after it: `?label=`, else made of its place. */
  label: string;
  /** `?sound=on` or `?sound=off`. */
  sound: 'on' | 'off' | null;
}

export type BoardTopic = 'board' | `board/${string}`;

interface Place {
  pathname: string;
  search: string;
}

export function boardAddress(place: Place, name: string): Address<BoardTopic> {
  const [whole, zone] = /^\/board\/(?:([a-z0-9-]{1,48})\/?)?$/.exec(place.pathname) ?? [];
  if (!whole) return address<BoardTopic>(place, null, name);
  return zone
    ? address<BoardTopic>(place, `board/${zone}`, `${name} ${zone}`)
    : address<BoardTopic>(place, 'board', name);
}

export function counterAddress<Kind extends 'counter' | 'desk'>(
  kind: Kind,
  place: Place,
  name: string,
): Address<`${Kind}/${number}`> {
  const [, found, number] = /^\/(counter|desk)\/([1-9]\d{0,2})\/?$/.exec(place.pathname) ?? [];
  if (found !== kind || !number) return address<`${Kind}/${number}`>(place, null, name);
  return address<`${Kind}/${number}`>(place, `${kind}/${Number(number)}`, `${name} ${number}`);
}

const longestLabel = 60;

function address<Topic extends string>({ search }: Place, topic: Topic | null, name: string): Address<Topic> {
  const asked = new URLSearchParams(search);
  const sound = asked.get('sound');
  return {
    topic,
    label: (asked.get('label')?.trim() || name).slice(0, longestLabel),
    sound: sound === 'on' || sound === 'off' ? sound : null,
  };
}
