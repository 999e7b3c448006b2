import type { Shape as ShapeName } from '../../protocol/text.ts';
import { t } from '../words.ts';

const paths: Record<ShapeName, string> = {
  diamond: 'M24 3l21 21-21 21L3 24z',
  circle: 'M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40z',
  triangle: 'M24 5l21 37H3z',
  square: 'M6 6h36v36H6z',
  star: 'M24 3l6.200 14.300 15.500 1.400-11.700 10.200 3.500 15.200L24 36l-13.500 8.100L14 28.900 2.300 18.700l15.500-1.400z',
};

/** The shape a deaf visitor watches for, the same on slip, kiosk and board. */
export function Shape({ shape }: { shape: ShapeName }) {
  return (
    <svg class="shape" viewBox="0 0 48 48" role="img" aria-label={t(shape)}>
      <path d={paths[shape]} />
    </svg>
  );
}
