import { type Asker, everyRole, type May, permits, type Permission } from '../hall/asker.ts';
import { inCases } from '../cases/case-standing.ts';
import { guideWriters } from '../cases/draft-guide.ts';
import { photoKeepers } from '../hall/set-photo.ts';
import type { Shows } from './topics.ts';

/** Who may watch what, as far as it lies in their role or in what their screen is. */
const watchers: Record<Shows['kind'], readonly May[]> = {
  board: ['board', 'sign', 'desk', 'kiosk', 'console', ...everyRole],
  counter: ['sign', 'board', 'desk', 'console', ...everyRole],
  desk: ['desk', ...everyRole],
  console: everyRole,
  intake: inCases,
  kiosk: ['kiosk', ...everyRole],
  hall: ['supervisor', 'leader', 'chief', 'guide', 'system-admin', 'security-admin'],
  guides: [...guideWriters, 'audit-admin'],
  printers: [...everyRole, 'system-admin'],
  photos: photoKeepers,
  calendar: [...everyRole, 'system-admin'],
  rota: ['leader', 'chief', 'supervisor'],
  'rota-place': ['leader', 'chief', 'supervisor'],
  duty: ['leader', 'supervisor', 'chief', 'audit-admin'],
  'day-strip': ['leader', 'supervisor', 'chief', 'audit-admin'],
  'sign-record': ['leader', 'supervisor'],
  'person-record': ['leader', 'supervisor'],
  asked: everyRole,
  attendance: ['leader', 'supervisor'],
  leave: ['leader', 'supervisor'],
  'my-leave': everyRole,
  'my-day': everyRole,
  'longer-hours': everyRole,
  'my-month': everyRole,
  'my-post': everyRole,
  case: [...everyRole, 'complaints', 'audit-admin'],
  'open-matters': everyRole,
  breaches: ['leader', 'supervisor', 'complaints'],
  'own-breaches': inCases,
  fees: [...inCases, 'supervisor'],
  'cases-due': ['leader', 'chief', 'supervisor', 'complaints'],
  'my-cases': inCases,
  'unit-cases': [...inCases, 'supervisor'],
  // The token is the key: whoever holds it may look.
  'case-progress': ['anyone'],
  ticket: ['anyone'],
};

/**
 * Who may look changes while they look: a case comes into other hands, somebody leaves the cashier's counter, or the one whose visitor it was. Elsewhere it lies in who they are, and
 * their line ends with that.
 */
export const readersMove = ({ kind }: Shows): boolean => kind === 'case' || kind === 'fees' || kind === 'intake';

/** Nothing in a view goes to a screen that may not see it (DESIGN §9). */
export function mayWatch(shows: Shows, asker: Asker): Permission {
  if (shows.kind === 'day-strip' && asker.staff && shows.own.includes(asker.staff.jobNo)) return 'granted';
  if ('jobNo' in shows && asker.staff) return asker.staff.jobNo === shows.jobNo ? 'granted' : 'not-allowed';
  if ((shows.kind === 'case' || shows.kind === 'fees' || shows.kind === 'intake') && asker.staff)
    return shows.readBy(asker.staff) ? 'granted' : 'not-allowed';
  if (shows.kind === 'cases-due' && asker.staff) {
    const chief = asker.staff.roles.includes('chief') && shows.unit !== null && asker.staff.department === shows.unit;
    return chief ? 'granted' : permits(['leader', 'supervisor', 'complaints'], { ...asker, device: null });
  }
  if (shows.kind === 'unit-cases' && asker.staff && asker.staff.department !== shows.unit)
    return permits(['leader', 'supervisor'], { ...asker, device: null });
  return permits(watchers[shows.kind], asker);
}
