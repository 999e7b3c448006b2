import type { ConsoleView, PrintersView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { alertFacts } from '../alert-facts.ts';
import { now } from '../hub.ts';
import { longSince } from '../waited.ts';

/** One alert: grave ones on an ink disc, the rest on amber-soft; never red. */
export function AlertRow({
  alert,
  slip = null,
}: {
  alert: ConsoleView['alerts'][number];
  slip?: PrintersView['slips'][number] | null;
}) {
  const { icon, grave, title, detail } = alertFacts(alert, slip);
  return (
    <span class="alert-row">
      <span class={`ic ${grave ? 'grave' : ''}`}>
        <Icon name={icon} />
      </span>
      <span class="mid">
        <b>{title}</b>
        <span class="note">{detail}</span>
      </span>
      <span class="w num">{longSince(alert.since, now.value)}</span>
    </span>
  );
}
