import { effect, signal } from '@preact/signals';
import type { LeaveDraft, LeavePreview } from '../../../protocol/leave-preview.ts';
import type { LeaveKind } from '../../../protocol/leave-rules.ts';
import type { LeavePoint } from '../../../protocol/leave-view.ts';
import { language } from '../../../ui/language.ts';
import { hallFacts } from '../../hall-facts.ts';
import { now } from '../../hub.ts';

/** One end of a leave as it is written: a half of a day, or a time. */
export interface End {
  day: string;
  part: 'am' | 'pm' | 'time';
  time: string;
}
/** What was written of a request. It stays while other pages are looked at. */
export interface Draft {
  kind: LeaveKind;
  from: End;
  to: End;
  reason: string;
  phone: string;
  handOverTo: string;
  substitute: string;
  shortNotice: string;
  /** In whose name; null: one's own. */
  staff: string | null;
  /** Taken to hospital (004/B 17.2): gone at once, signed for later. */
  emergency: boolean;
}

const zoneOf = (): string => hallFacts.value?.hall.timezone ?? 'Asia/Shanghai';

/** The hall's wall clock at an instant: "2026-11-23 08:30". */
function wallClock(at: number): { day: string; time: string } {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zoneOf(), dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  );
  return { day: text.slice(0, 10), time: text.slice(11) };
}

/** Tomorrow morning until tomorrow evening: what is asked for most. */
export function freshDraft(): Draft {
  const { day } = wallClock(now.value + 24 * 3600_000);
  return {
    kind: 'personal',
    from: { day, part: 'am', time: '09:00' },
    to: { day, part: 'pm', time: '17:00' },
    reason: '',
    phone: '',
    handOverTo: '',
    substitute: '',
    shortNotice: '',
    staff: null,
    emergency: false,
  };
}

/** Somebody falls ill now: from this minute to the end of the day. */
export function illDraft(staff: string, reason: string): Draft {
  const { day, time } = wallClock(now.value);
  return {
    ...freshDraft(),
    kind: 'sick',
    from: { day, part: 'time', time },
    to: { day, part: 'pm', time: '17:00' },
    reason,
    staff,
    emergency: true,
  };
}

export const draft = signal<Draft | null>(null);
export const change = (over: Partial<Draft>): void => {
  draft.value = { ...(draft.value ?? freshDraft()), ...over };
};

/** An end as the hub takes it; null while it is no day. */
export function pointOf({ day, part, time }: End): LeavePoint | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  if (part !== 'time') return { day, half: part };
  if (!/^\d\d:\d\d$/.test(time)) return null;
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  const wall = wallClock(asUtc);
  return new Date(2 * asUtc - Date.parse(`${wall.day}T${wall.time}:00Z`)).toISOString();
}

export function leaveDraftOf({ kind, from, to, handOverTo, substitute, staff, emergency }: Draft): LeaveDraft | null {
  const ends = { from: pointOf(from), to: pointOf(to) };
  if (ends.from === null || ends.to === null || staff === '') return null;
  return {
    kind,
    from: ends.from,
    to: ends.to,
    ...(handOverTo ? { handOverTo } : {}),
    ...(substitute ? { substitute } : {}),
    ...(staff === null ? {} : { staff }),
    ...(emergency ? { emergency } : {}),
  };
}

/** What the hub says of the draft; null where it says nothing. */
export const preview = signal<LeavePreview | null>(null);
export const counting = signal(false);

const quietMs = 250;

/** Asks the hub what a draft would be, a moment after it last changed. The answer ends the asking. */
export function keepPreview(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | null = null;
  const stop = effect(() => {
    const asked = draft.value && leaveDraftOf(draft.value);
    const spoken = language.value;
    clearTimeout(timer);
    asking?.abort();
    if (!asked) {
      preview.value = null;
      return;
    }
    counting.value = true;
    timer = setTimeout(() => {
      asking = new AbortController();
      void fetchPreview(asked, spoken, asking.signal);
    }, quietMs);
  });
  return () => {
    stop();
    clearTimeout(timer);
    asking?.abort();
  };
}

async function fetchPreview(asked: LeaveDraft, spoken: string, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(`/api/leaves/preview?draft=${encodeURIComponent(JSON.stringify(asked))}`, {
      headers: { 'Accept-Language': spoken },
      signal,
    });
    preview.value = response.ok ? ((await response.json()) as { preview: LeavePreview }).preview : null;
  } catch {
    // A newer draft is asked about already, or the hub is not there: then nothing is claimed.
    if (signal.aborted) return;
    preview.value = null;
  }
  counting.value = false;
}
