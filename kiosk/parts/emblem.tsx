import type { Department } from '../hall.ts';
import { Icon, type IconName } from './icon.tsx';

/** Departments most halls have, by the ids hall files give them. */
const known: Record<string, IconName> = {
  hrss: 'umbrella',
  police: 'idcard',
  tax: 'tax',
  realestate: 'building',
  market: 'shop',
  medical: 'medical',
  health: 'medical',
  nhsa: 'medical',
  civil: 'hands',
  housing: 'home',
  transport: 'truck',
  exit: 'plane',
};

/** A department's picture; one this screen has no picture for is shown by the first character of its name. */
export function Emblem({ department, look = '' }: { department: Pick<Department, 'id' | 'short'>; look?: string }) {
  const icon = known[department.id];
  if (icon) return <Icon name={icon} look={look} />;
  return (
    <svg class={`i ${look}`} viewBox="0 0 48 48" aria-hidden="true">
      <rect x="5" y="5" width="38" height="38" rx="8" />
      <text class="i-letter" x="24" y="33" text-anchor="middle">
        {[...department.short.zh][0]}
      </text>
    </svg>
  );
}
