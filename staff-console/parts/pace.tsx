import { now } from '../hub.ts';
import { minutesSince } from '../waited.ts';
import { n } from '../intake/words.ts';

/** How long this service has taken so far beside what it usually takes. */
export function Pace({ begunAt, usual }: { begunAt: string | null; usual: { fromMin: number; toMin: number } }) {
  if (begunAt === null) return null;
  const spent = minutesSince(begunAt, now.value);
  const scale = Math.max(usual.toMin * 1.4, spent * 1.05, 1);
  const part = (min: number) => `${Math.min(100, (100 * min) / scale)}%`;
  return (
    <div class="pace">
      <p class="note">
        <b>{n('spent', { n: spent })}</b>
        <span>{n('usual', { from: usual.fromMin, to: usual.toMin })}</span>
      </p>
      <div class="rail" aria-hidden="true">
        <span class="usual" style={{ left: part(usual.fromMin), right: `calc(100% - ${part(usual.toMin)})` }} />
        <span class="at" style={{ left: part(spent) }} />
      </div>
    </div>
  );
}
