import type { RotaPlaceView } from '../../protocol/rota-place-view.ts';
import type { DutyKind } from '../../protocol/rota-settings.ts';
import { notice } from '../notice.ts';
import { press } from '../press.ts';
import { dayWords } from './calendar.ts';
import type { Row } from './cells.ts';
import { rowName } from './place-words.ts';
import { filledUp, reason, rotaView } from './state.ts';
import { r } from './words.ts';

/** A month that was filed changes for a reason only. Null: it is missing, and that was said. */
export function reasonNow(): { reason?: string } | null {
  if (!rotaView.value?.filing.filed) return {};
  const given = reason.value.trim();
  if (given !== '') return { reason: given };
  notice.value = { kind: 'not-now', text: r('reasonFirst') };
  document.querySelector<HTMLInputElement>('.rota-reason input')?.focus();
  return null;
}

const said = (text: string) => {
  notice.value = { kind: 'done', text };
};

export interface Wanted {
  day: string;
  row: Row;
  kind: DutyKind | 'duty-leader';
  /** Null: every shift of the day. */
  shift: string | null;
}

export async function assign({ day, row, kind, shift }: Wanted, jobNo: string, name: string): Promise<boolean> {
  const why = reasonNow();
  if (!why) return false;
  if (kind === 'duty-leader') {
    const done = await press('set-duty-leader', { day, staff: jobNo, ...why });
    if (done) said(r('leaderSet', { name, day: dayWords(day) }));
    return done !== null;
  }
  const place = typeof row === 'number' ? { counter: row } : {};
  const done = await press('assign-shift', {
    day,
    kind,
    staff: jobNo,
    ...place,
    ...(shift === null ? {} : { shift }),
    ...why,
  });
  if (done) said(r('assigned', { name, place: rowName(row), day: dayWords(day) }));
  return done !== null;
}

/** Takes somebody off a place, all of that day's shifts of the duty. */
export async function takeOff(
  day: string,
  row: Row,
  { staff, name, kind }: Pick<RotaPlaceView['planned'][number], 'staff' | 'name' | 'kind'>,
): Promise<void> {
  const why = reasonNow();
  if (!why) return;
  const place = typeof row === 'number' ? { counter: row } : {};
  if (await press('unassign-shift', { day, kind, staff, ...place, ...why })) {
    // What is open again may be filled by rule again.
    filledUp.value = null;
    said(r('removed', { name, place: rowName(row), day: dayWords(day) }));
  }
}
