import { counterNumber } from '../hub.ts';
import { session } from '../session.ts';
import type { Me } from './whose-step.ts';

/** Who sits here. */
export const meNow = (): Me =>
  session.value.kind === 'in'
    ? { ...session.value.who.staff, counter: counterNumber.value }
    : { jobNo: '', department: null, roles: [], counter: null };
