import { Icon } from '../../ui/icons.tsx';
import type { PanelLine } from './panel-lines.ts';

/** A line of a leaf of the file. */
export function PanelRow({ line: { icon, poor = false, title, small, end } }: { line: PanelLine }) {
  return (
    <span class={`panel-row ${poor ? 'poor-row' : ''}`}>
      <Icon name={icon} />
      <span class="mid">
        <b>{title}</b>
        <small>{small}</small>
      </span>
      <span class="end num">{end}</span>
    </span>
  );
}
