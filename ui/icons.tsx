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
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 24, label }: { name: IconName; size?: number; label?: string }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" role={label ? 'img' : undefined} aria-label={label} aria-hidden={label ? undefined : true}>
      <path d={paths[name]} />
    </svg>
  );
}
