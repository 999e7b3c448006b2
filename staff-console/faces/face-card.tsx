import { useSignal } from '@preact/signals';
import { Icon } from '../../ui/icons.tsx';
import { notice } from '../notice.ts';
import { ChooseFile } from '../parts/choose-file.tsx';
import { press } from '../press.ts';
import { type Cut, wholeCut, zoomMost } from './crop.ts';
import { Frame } from './frame.tsx';
import type { Face } from './person-row.tsx';
import { readPicture } from './photo-file.ts';
import { f } from './words.ts';

/** A picture that was chosen and is being cut. */
export interface Chosen {
  picture: ImageBitmap;
  cut: Cut;
}

/** One person's photo: choose or drop a file, move it in the frame, come closer; or take down what hangs. */
export function FaceCard({
  person,
  chosen,
  change,
}: {
  person: Face;
  chosen: Chosen | null;
  change(chosen: Chosen | null): void;
}) {
  const bad = useSignal(false);
  const { name, photo } = person;
  const take = async (file: File | undefined) => {
    if (!file) return;
    const picture = await readPicture(file);
    bad.value = picture === null;
    if (picture) change({ picture, cut: wholeCut });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the shorter way; the button beside it does the same.
    <section
      class="card f face-card"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <h2>{f('photoOf', { name })}</h2>
      {chosen ? (
        <Frame picture={chosen.picture} cut={chosen.cut} change={(cut) => change({ ...chosen, cut })} />
      ) : (
        <div class={`face-frame ${photo ? '' : 'none'}`}>
          {photo ? <img src={photo} alt={f('nowShown')} /> : <p>{f('drop')}</p>}
        </div>
      )}
      {chosen && (
        <label class="closer">
          <span>{f('closer')}</span>
          <input
            type="range"
            min={1}
            max={zoomMost}
            step={0.05}
            value={chosen.cut.zoom}
            onInput={({ currentTarget }) =>
              change({ ...chosen, cut: { ...chosen.cut, zoom: Number(currentTarget.value) } })
            }
          />
        </label>
      )}
      <p class="quiet-buttons">
        <ChooseFile accept="image/jpeg,image/png,image/webp,image/bmp" take={(file) => void take(file)}>
          <Icon name="person" />
          {f(chosen || photo ? 'chooseOther' : 'choose')}
        </ChooseFile>
        {photo && !chosen && <TakeDown person={person} />}
      </p>
      {bad.value ? <p class="note bad">{f('bad')}</p> : <p class="note">{f(chosen ? 'dragHow' : 'dropHow')}</p>}
    </section>
  );
}

/** Asked twice: the photo is gone then. */
function TakeDown({ person: { jobNo, name } }: { person: Face }) {
  const sure = useSignal(false);
  const remove = async () => {
    sure.value = false;
    if (await press('remove-photo', { staff: jobNo })) notice.value = { kind: 'done', text: f('removed', { name }) };
  };
  if (!sure.value)
    return (
      <button type="button" class="quiet-button" onClick={() => (sure.value = true)}>
        {f('remove')}
      </button>
    );
  return (
    <>
      <span class="note sure-words">{f('removeSure', { name })}</span>
      <button type="button" class="quiet-button" onClick={() => void remove()}>
        {f('removeYes')}
      </button>
      <button type="button" class="quiet-button" onClick={() => (sure.value = false)}>
        {f('removeNo')}
      </button>
    </>
  );
}
