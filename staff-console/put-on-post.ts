import { useEffect } from 'preact/hooks';
import { counterNumber, myPostOf, viewOf, watchAlso } from './hub.ts';
import { notice } from './notice.ts';
import { underway } from './press.ts';
import { rooms } from './room.ts';
import { t } from './words.ts';

/** Somebody stands in unasked the moment A goes: whatever page is open, the console takes the counter and says so. */
export function usePutOnPost(jobNo: string | null): void {
  const idle = jobNo !== null && counterNumber.value === null && rooms.value.includes('counter');
  useEffect(() => (idle ? watchAlso(`my-post/${jobNo}`) : undefined), [idle, jobNo]);
  const standsIn = jobNo === null ? null : (myPostOf(jobNo)?.covering ?? null);
  const at = idle && standsIn ? standsIn.counter : null;
  useEffect(() => (at === null ? undefined : watchAlso(`console/${at}`)), [at]);
  // One's own page may be a moment behind a counter that was just closed: the counter itself is asked.
  const counter = at === null ? null : viewOf(`console/${at}`).value;
  const stands = counter !== null && counter.state !== 'closed' && counter.staff?.jobNo === jobNo;
  useEffect(() => {
    // Whoever takes a post by a press of their own is on the way there already.
    if (at === null || !stands || underway.peek() !== null) return;
    counterNumber.value = at;
    notice.value = { kind: 'not-now', text: t('putOnPost', { n: at, name: standsIn?.of?.name ?? '' }) };
  }, [at, stands]);
}
