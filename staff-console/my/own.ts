import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ViewOf } from '../../protocol/views.ts';
import { live, watchAlso } from '../hub.ts';
import { session } from '../session.ts';

const known = new Map<string, ReadonlySignal<unknown>>();

/** A view of one's own as the hub shows it, watched while the page that asks for it stands; null where there is none to ask for. */
export function useOwn<Topic extends string>(topic: Topic | null): ViewOf<Topic> | null {
  useEffect(() => (topic === null ? undefined : watchAlso(topic)), [topic]);
  if (topic === null) return null;
  let view = known.get(topic);
  if (!view) {
    view = live.view(topic);
    known.set(topic, view);
  }
  return view.value as ViewOf<Topic> | null;
}

/** Whose pages these are. */
export const me = (): string => (session.value.kind === 'in' ? session.value.who.staff.jobNo : '');

export const hasRole = (...roles: string[]): boolean =>
  session.value.kind === 'in' && session.value.who.staff.roles.some((role) => roles.includes(role));
