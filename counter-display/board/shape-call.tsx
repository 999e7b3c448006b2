import type { CallView } from '../../protocol/views.ts';
import type { Shape } from '../../protocol/text.ts';
import { Arrow, ShapeMark } from '../marks.tsx';
import { Digits, En } from '../parts.tsx';
import { Plaque, ZoneName } from './call.tsx';
import { t, tIn } from './words.ts';

/** A call for somebody who may not hear it: the shape printed on the slip, as large as the board. It never says why. */
export function ShapeCall({ call, shape }: { call: CallView; shape: Shape }) {
  const { number, counter, way } = call;
  return (
    <main class="full shape" data-call={number}>
      <div class="sign-of-slip">
        <ShapeMark shape={shape} />
      </div>
      <div class="who">
        <div class="num">
          <Digits>{number}</Digits>
        </div>
        <div class="go">
          <Plaque counter={counter} />
          <div class="dir">
            {way && <Arrow to={way.arrow} />}
            <ZoneName call={call} />
          </div>
        </div>
      </div>
      <div class="bottom">
        <span>{t('shapeBefore')}</span>
        <ShapeMark shape={shape} />
        <span>{t('shapeAfter', { counter })}</span>
        <En>
          {tIn('en', 'shapeBefore')} {tIn('en', 'shapeAfter', { counter })}
        </En>
      </div>
    </main>
  );
}
