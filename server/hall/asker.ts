import type { DeviceKind } from '../../protocol/commands.ts';
import type { Role } from '../../protocol/hall-file.ts';
import type { StaffMember } from './staff.ts';

/** A screen that asks. `local`: it stands on the hub's own PC and is trusted as any kind of screen. */
export interface AskingDevice {
  id: string;
  kind: DeviceKind | 'local';
  label: string;
  printer: string | null;
}

/** Who asks for something: a person signed in, a known screen, the holder of a ticket, or several of these at once. */
export interface Asker {
  staff: StaffMember | null;
  device: AskingDevice | null;
  /** The ticket (database id) whose token was shown. */
  holder: number | null;
  address: string;
}

/** Who may do a thing: roles of staff, kinds of screens, the ticket's holder, anyone at all, or only the hub itself. */
export type May = Role | DeviceKind | 'holder' | 'anyone' | 'hub';

export const everyRole = ['clerk', 'chief', 'leader', 'guide', 'supervisor'] as const satisfies readonly May[];
const deviceKinds: readonly string[] = ['kiosk', 'board', 'sign', 'desk', 'console', 'print-agent', 'other'];

export type Permission = 'granted' | 'sign-in' | 'not-allowed';

/** The one place where roles are checked. */
export function permits(may: readonly May[], asker: Asker): Permission {
  if (may.includes('anyone')) return 'granted';
  if (asker.staff?.roles.some((role) => may.includes(role))) return 'granted';
  if (asker.holder !== null && may.includes('holder')) return 'granted';
  if (asker.device) {
    const { kind } = asker.device;
    if (kind === 'local' ? may.some((who) => deviceKinds.includes(who)) : may.includes(kind)) return 'granted';
  }
  return asker.staff ? 'not-allowed' : 'sign-in';
}

/** As the journal and the idempotency keys name the asker: the most particular of what is known. */
export function nameOf(asker: Asker): string {
  if (asker.staff) return `staff:${asker.staff.jobNo}`;
  if (asker.holder !== null) return `holder:${asker.holder}`;
  if (asker.device) return `device:${asker.device.id}`;
  // The hub's own doings, such as opening the day, have no network address.
  return asker.address === 'hub' ? 'hub' : 'anyone';
}
