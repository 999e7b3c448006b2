import type { Role } from '../../protocol/hall-file.ts';
import type { Text } from '../../protocol/text.ts';

/** Somebody who works in the hall. */
export interface StaffMember {
  jobNo: string;
  name: string;
  title: Text | null;
  department: string | null;
  roles: Role[];
}
