import type { IconName } from '../ui/icons.tsx';

/** The usual classes have a sign of their own; a hall's own classes share the star of those who earn more a minute. */
const icons: Record<string, IconName> = {
  elderly: 'elder',
  disabled: 'wheelchair',
  infant: 'infant',
  military: 'star',
  green: 'leaf',
};

export function classIcon(visitorClass: string | null, appointment: boolean): IconName {
  if (visitorClass !== null) return icons[visitorClass] ?? 'star';
  return appointment ? 'calendar' : 'person';
}
