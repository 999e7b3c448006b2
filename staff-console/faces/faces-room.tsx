import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PhotosView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { hallView, live, watchOnly } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Connecting } from '../pages/connecting.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { press } from '../press.ts';
import { t } from '../words.ts';
import { type Chosen, FaceCard } from './face-card.tsx';
import { PersonRow } from './person-row.tsx';
import { photoOf } from './photo-file.ts';
import { f } from './words.ts';
import './faces.css';

const photos = live.view('photos');

/** 人员照片: the faces over the counters, those that are missing first. */
export function FacesRoom() {
  useEffect(() => watchOnly(['hall', 'photos']), []);
  const view = photos.value;
  const hall = hallView.value;
  return (
    <RoomFrame
      look="faces"
      plate={t('plateFaces')}
      place={hall ? say(hall.hall.name) : t('roomFaces')}
      alerts={hall?.alerts ?? []}
    >
      {view ? <Faces view={view} /> : <Connecting />}
    </RoomFrame>
  );
}

function Faces({ view: { people: all } }: { view: PhotosView }) {
  const cursor = useSignal(0);
  const chosen = useSignal<{ of: string; is: Chosen } | null>(null);
  const people = [...all].sort((a, b) => Number(a.photo !== null) - Number(b.photo !== null));
  const lacking = people.filter(({ photo }) => photo === null).length;
  const person = people[Math.min(cursor.value, people.length - 1)];
  const mine = person && chosen.value?.of === person.jobNo ? chosen.value.is : null;
  const hang = async () => {
    if (!person || !mine) return;
    const picture = await photoOf(mine.picture, mine.cut);
    if (picture === null) {
      notice.value = { kind: 'not-now', text: f('tooLarge') };
      return;
    }
    if (!(await press('set-photo', { staff: person.jobNo, picture }))) return;
    chosen.value = null;
    notice.value = { kind: 'done', text: f('hung', { name: person.name }) };
  };
  useKeys({ F2: () => void hang() });
  return (
    <div class="deck foot faces-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{f('people', { n: people.length })}</h1>
            <span class="note">{lacking === 0 ? f('lackingNone') : f('lacking', { n: lacking })}</span>
            <UpDown />
          </header>
          <List
            label={t('roomFaces')}
            items={people}
            keyOf={({ jobNo }) => jobNo}
            cursor={cursor}
            row={(one) => <PersonRow person={one} />}
            more={(rest) => f('moreN', { n: rest.length })}
            empty={f('nobody')}
          />
        </section>
      </main>
      <aside class="side" aria-label={person ? f('photoOf', { name: person.name }) : t('roomFaces')}>
        {person && (
          <FaceCard
            key={person.jobNo}
            person={person}
            chosen={mine}
            change={(is) => {
              chosen.value = is && { of: person.jobNo, is };
            }}
          />
        )}
      </aside>
      <p class="tally note">{f('tally')}</p>
      <MainKey
        name="set-photo"
        why={mine ? null : f('needPicture')}
        run={() => void hang()}
        small={person ? f('hangSmall', { name: person.name }) : ''}
        verb={f('hang')}
      />
    </div>
  );
}
