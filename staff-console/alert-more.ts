import { signal } from '@preact/signals';
import type { CommandName } from '../protocol/commands.ts';
import type { Alert } from '../protocol/views.ts';
import { later } from './later.tsx';

/** The alert that lies under the cursor. */
export const alertHere = signal<Alert | null>(null);

/** What the main key does where an alert is settled on the spot: its words are those of the part that comes later. */
export interface MoreDeed {
  name: CommandName;
  verb: string;
  small: string;
  run(): void;
}
export const moreDeed = signal<MoreDeed | null>(null);

/** 来往, who sees to it, and what is settled beside the list: it comes with the first alert that is looked at. */
export const LaterAlertMore = later(
  async () => (await import('./alerts/alert-more.tsx')).AlertMore,
  () => null,
);
