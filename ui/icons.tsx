/** The line icons of all screens: 24 × 24, 2 px strokes, drawn for the house. Never the only bearer of a meaning. */
const paths = {
  home: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  globe: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  back: 'M14 5l-7 7 7 7',
  chevron: 'M9 5l7 7-7 7',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  printer: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  speaker: 'M4 10v4h3l5 4V6L7 10zM16 9c1.6 1.8 1.6 4.2 0 6M18.5 6.5c3 3.3 3 7.7 0 11',
  muted: 'M4 10v4h3l5 4V6L7 10zM16 10l5 5M21 10l-5 5',
  screen: 'M3 5h18v11H3zM9 20h6M12 16v4',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.5 2',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.5v.5',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4 20c1-5 4-6 8-6s7 1 8 6',
  bell: 'M12 4c-4 0-6 3-6 7v4l-2 2h16l-2-2v-4c0-4-2-7-6-7zM10 20h4',
  swap: 'M5 9h13l-3-3M19 15H6l3 3',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 016 0v3',
  horn: 'M3.5 10.5v4M3.5 10.5l12-5v14l-12-5M7 15.8V20h3v-3M19 9.5c1.3 1.9 1.3 4.1 0 6',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  elder: 'M10 2.5a2 2 0 100 4 2 2 0 000-4zM10 7.5c-2 1.5-2.5 4-2 6.5l2.5 2.5V21M8 14l-2 7M10.5 9.5L15 12v9M15 12h2',
  infant:
    'M12 3.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5zM6 12c2 2 4 2.5 6 2.5s4-.5 6-2.5M12 9.5v5M12 14.5L8.5 20M12 14.5l3.5 5.5',
  wheelchair: 'M10 3a1.5 1.5 0 100 3 1.5 1.5 0 000-3zM10 8.5V14h6l2.5 6M10 11h5M7.5 12.5a5 5 0 107.5 5.5',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z',
  leaf: 'M5 19c0-9 5-14 14-14 0 9-5 14-14 14zM5 19l7-7',
  calendar: 'M4 6.5h16V20H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  deaf: 'M8 9a4 4 0 118 0c0 3-3 3.5-3 6.5a2.5 2.5 0 01-4.5 1.5M4 4l16 16',
  sign: 'M12 3v3M12 6L5 11.5M12 6l7 5.5M4 11.5h16V20H4zM8 16h8',
  empty:
    'M12 4.5a3.5 3.5 0 012.5 1M15.5 8a3.5 3.5 0 01-1 2.5M12 11.5a3.5 3.5 0 01-2.5-1M8.5 8a3.5 3.5 0 011-2.5M5 20.5c.1-1 .4-2 .9-2.8M8 15.6c1.1-.7 2.5-1.1 4-1.1M14.8 15c1.2.4 2.2 1.1 2.9 2M18.6 18.6c.2.6.3 1.2.4 1.9',
  dark: 'M3.5 5h17v11h-17zM9 20h6M12 16v4M8.5 8l7 5M15.5 8l-7 5',
  keyboard: 'M3.5 7h17v10.5h-17zM7 10.7h.1M11 10.7h.1M15 10.7h.1M8 14h8',
  page: 'M6 3.5h8.5l4 4v13H6zM9.5 12h6M9.5 16h6',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 24, label }: { name: IconName; size?: number; label?: string }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={paths[name]} />
    </svg>
  );
}
