import { approveLeave } from './approve-leave.ts';
import { endLeave } from './end-leave.ts';
import { extendLeave } from './extend-leave.ts';
import { rejectLeave } from './reject-leave.ts';
import { requestLeave } from './request-leave.ts';
import { startLeave } from './start-leave.ts';
import { withdrawLeave } from './withdraw-leave.ts';

/** Leave, from the request to the return. */
export const leaveVerbs = [
  requestLeave,
  approveLeave,
  rejectLeave,
  withdrawLeave,
  startLeave,
  extendLeave,
  endLeave,
] as const;
