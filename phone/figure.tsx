import type { Shape } from '../protocol/text.ts';

const drawn: Record<Shape, string> = {
  diamond: 'M12 1l11 11-11 11L1 12z',
  circle: 'M12 1a11 11 0 100 22 11 11 0 000-22z',
  triangle: 'M12 2l11 20H1z',
  square: 'M2 2h20v20H2z',
  star: 'M12 1l3.2 7.3 7.8.8-5.9 5.3 1.7 7.8L12 18.2l-6.8 4 1.7-7.8L1 9.100l7.800-.8z',
};

/** The sign of a visitor who cannot hear, solid as the boards show it. */
export function Figure({ shape, size }: { shape: Shape; size: number }) {
  return (
    <svg class="figure" width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d={drawn[shape]} />
    </svg>
  );
}
