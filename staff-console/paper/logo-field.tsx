import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Logo } from '../../protocol/letterhead.ts';
import { ChooseFile } from '../parts/choose-file.tsx';
import { Options } from '../parts/options.tsx';
import { source } from './letterhead-draft.ts';
import { dotsOf, toLogo } from './logo.ts';
import { readPicture } from './picture-file.ts';
import { p } from './words.ts';

const middleThreshold = 128;

/** The logo as dots, made here from a picture file; nothing but the dots is sent. */
export function LogoField({ logo, change }: { logo: Logo | null; change(logo: Logo | null): void }) {
  const bad = useSignal(false);
  const made = source.value;
  const make = (next: NonNullable<typeof made>) => {
    source.value = next;
    change(toLogo(next.picture, next.threshold, next.dither));
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const picture = await readPicture(file);
    bad.value = picture === null;
    if (picture) make({ picture, threshold: made?.threshold ?? middleThreshold, dither: made?.dither ?? false });
  };
  return (
    <fieldset class="logo-field">
      <h2>{p('logo')}</h2>
      <div class="logo-box">{logo ? <Dots logo={logo} /> : <span class="note">{p('noLogo')}</span>}</div>
      <div class="logo-deeds">
        <p class="quiet-buttons">
          <ChooseFile accept="image/png,image/jpeg,image/webp,image/gif,image/bmp" take={(file) => void take(file)}>
            {p(logo ? 'changeLogo' : 'chooseLogo')}
          </ChooseFile>
          {logo && (
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                source.value = null;
                change(null);
              }}
            >
              {p('removeLogo')}
            </button>
          )}
        </p>
        {bad.value && <p class="note bad">{p('logoBad')}</p>}
        {logo && made && (
          <>
            <label class="threshold">
              <span>{p('threshold')}</span>
              <input
                type="range"
                min={16}
                max={240}
                step={4}
                value={made.threshold}
                onInput={({ currentTarget }) => make({ ...made, threshold: Number(currentTarget.value) })}
              />
            </label>
            <Options
              label={p('dither')}
              columns={2}
              look="small"
              options={[
                { id: 'plain', label: p('plain'), on: !made.dither, choose: () => make({ ...made, dither: false }) },
                { id: 'dots', label: p('dots'), on: made.dither, choose: () => make({ ...made, dither: true }) },
              ]}
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

function Dots({ logo }: { logo: Logo }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { widthDots, heightDots } = logo;
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (!pen) return;
    const picture = pen.createImageData(widthDots, heightDots);
    dotsOf(logo).forEach((black, at) => {
      picture.data.fill(black ? 0 : 255, at * 4, at * 4 + 3);
      picture.data[at * 4 + 3] = 255;
    });
    pen.putImageData(picture, 0, 0);
  }, [logo]);
  return (
    <canvas
      ref={canvas}
      width={widthDots}
      height={heightDots}
      role="img"
      aria-label={p('logoSize', { wide: widthDots, high: heightDots })}
    />
  );
}
