import type { OnPost } from '../protocol/views.ts';
import { t } from './words.ts';

/** The clerk as the sign over the counter names them: name and job number, and that they cover if they do. */
export function staffOf(staff: OnPost | null | undefined): string | null {
  if (!staff) return null;
  return t(staff.as === 'substitute' ? 'staffCovers' : 'staff', { name: staff.name, jobNo: staff.jobNo });
}
