import type { CallView } from '../../protocol/views.ts';
import { keyOf } from '../announcing/announcer.ts';
import { Call } from './call.tsx';

/** Two calls at once: both are large, and the one that is spoken shows it. */
export function TwoCalls({ calls, speaking }: { calls: readonly CallView[]; speaking: CallView | null }) {
  return (
    <div class="calls2">
      {calls.map((call) => (
        <Call key={keyOf(call)} call={call} speaking={speaking?.number === call.number} />
      ))}
    </div>
  );
}
