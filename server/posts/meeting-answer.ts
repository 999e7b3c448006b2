import type { MeetingAnswer } from '../../protocol/rota-settings.ts';
import { clockOf } from './minutes.ts';
import type { Meeting } from './rota.ts';

/** A meeting as commands and screens tell it. */
export function meetingAnswer({ from, to, staff, ...meeting }: Meeting): MeetingAnswer {
  return { ...meeting, from: clockOf(from), to: clockOf(to), staff: [...staff] };
}
