import type { arrows } from '../protocol/hall-file.ts';
import type { Shape } from '../protocol/text.ts';

/** The signs of a state: a shape beside every word, so that colour is never alone. Drawn on 24 × 24, as large as the text around them. */
const marks = {
  calling: (
    <>
      <path fill="currentColor" stroke="none" d="M3 9.5h4L16 4v16l-9-5.5H3z" />
      <path d="M19.5 8.5a5 5 0 0 1 0 7" />
    </>
  ),
  serving: <circle cx="12" cy="12" r="9.5" fill="currentColor" stroke="none" />,
  free: <circle cx="12" cy="12" r="8.5" stroke-width="3" />,
  away: (
    <>
      <circle cx="12" cy="12" r="9.2" />
      <path d="M12 6.5V12l4 2.6" />
    </>
  ),
  unattended: (
    <>
      <path d="M12 2.5 23 21.5H1z" fill="currentColor" stroke="none" />
      <path class="cut-out" d="M12 9.5v5.5M12 18v.2" stroke-width="2.4" />
    </>
  ),
  covered: <path d="M4 8h15m-4.5-4.5L19 8l-4.5 4.5M20 16H5m4.5-4.5L5 16l4.5 4.5" />,
  closed: <path d="M4 12h16" stroke-width="4" stroke-linecap="butt" />,
  arrived: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" stroke="none" />
      <path class="cut-out" d="m6.5 12.3 3.8 3.8 7.2-7.6" stroke-width="2.4" />
    </>
  ),
  expected: <path d="M6 3h12M6 21h12M7.5 3v3.5L12 12l4.5-5.5V3M7.5 21v-3.5L12 12l4.5 5.5V21" />,
  missed: (
    <>
      <path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5" />
      <path d="M4 3.5v4.5h4.5" />
    </>
  ),
  next: <path d="m8 3 9 9-9 9" stroke-width="3.6" stroke-linecap="butt" stroke-linejoin="miter" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v6M12 7v.2" stroke-width="2.8" />
    </>
  ),
  severed: (
    <>
      <path d="M2 12h6M16 12h6" />
      <path d="M8 7.5v9M16 7.5v9" />
      <path d="m10.4 19.5 3.2-15" />
    </>
  ),
  muted: (
    <>
      <path fill="currentColor" stroke="none" d="M2.5 9.5h4l7-5v15l-7-5h-4z" />
      <path d="m17 9.5 5 5m0-5-5 5" />
    </>
  ),
  needed: (
    <>
      <rect x="3" y="3" width="18" height="18" rx="3" />
      <path d="m7.5 12.2 3.2 3.2 6-6.6" />
    </>
  ),
  lacking: (
    <>
      <rect x="2" y="2" width="20" height="20" rx="3" />
      <path d="M12 7v6.5M12 17v.2" stroke-width="2.8" />
    </>
  ),
  optional: <rect x="3" y="3" width="18" height="18" rx="3" stroke-dasharray="4 3" />,
} as const;

export type MarkName = keyof typeof marks;

export function Mark({ name, tone }: { name: MarkName; tone?: 'ok' | 'warn' }) {
  return (
    <svg
      class={tone ? `mark ${tone}` : 'mark'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {marks[name]}
    </svg>
  );
}

const turns: Record<(typeof arrows)[number], number> = {
  up: 0,
  'up-right': 45,
  right: 90,
  'down-right': 135,
  down: 180,
  'down-left': 225,
  left: 270,
  'up-left': 315,
};

/** Which way to go, seen from this screen. */
export function Arrow({ to }: { to: (typeof arrows)[number] }) {
  return (
    <svg class="mark arrow" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M12 21V4M4.5 11.5 12 4l7.5 7.5" stroke-width="3.6" transform={`rotate(${turns[to]} 12 12)`} />
    </svg>
  );
}

const shapes: Record<Shape, string> = {
  diamond: 'M50 3 97 50 50 97 3 50z',
  circle: 'M50 4a46 46 0 1 0 0 92a46 46 0 1 0 0-92z',
  triangle: 'M50 6 98 91H2z',
  square: 'M9 9h82v82H9z',
  star: 'M50 3l14.4 29.6 32.6 4.5-23.7 22.8 5.8 32.4L50 76.8 20.9 92.3l5.8-32.4L3 37.1l32.6-4.5z',
};

/** The shape that is printed on the slip as well. */
export function ShapeMark({ shape }: { shape: Shape }) {
  return (
    <svg class="mark" viewBox="0 0 100 100" aria-hidden="true">
      <path d={shapes[shape]} fill="currentColor" />
    </svg>
  );
}
