import type { SessionAnswer } from '../../protocol/wire.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { enterRoom, room, rooms, roomWords } from '../room.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';
import { KeyCap } from './key-cap.tsx';

/** Who has signed in, with the own posts and the ways elsewhere. */
export function Me({ who, leave }: { who: SessionAnswer; leave(): void }) {
  return (
    <section class="me">
      <span class="face">
        <Icon name="person" />
      </span>
      <div class="grow">
        <h1>{who.staff.name}</h1>
        <p class="soft">
          {[
            who.staff.jobNo,
            who.staff.title ? say(who.staff.title) : null,
            who.posts.length > 0
              ? k('yourPosts', {
                  posts: who.posts.map(({ counter, as }) => k('postAs', { n: counter, as })).join(t('comma')),
                })
              : k('noPosts'),
          ]
            .filter(Boolean)
            .map((words) => (
              <span key={words}>{words}</span>
            ))}
        </p>
      </div>
      {rooms.value
        .filter((one) => one !== room.value)
        .map((one) => (
          <button type="button" class="act" key={one} onClick={() => enterRoom(one)}>
            {t(roomWords[one])}
          </button>
        ))}
      <button type="button" class="act" onClick={leave}>
        {t('signOut')} <KeyCap name="F10" />
      </button>
    </section>
  );
}
