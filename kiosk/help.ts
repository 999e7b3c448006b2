import { computed, signal } from '@preact/signals';
import type { helpNeeds } from '../protocol/commands.ts';
import { tell } from '../ui/command.ts';
import { view } from './hub.ts';

export type HelpNeed = (typeof helpNeeds)[number];
export const needChoices: readonly HelpNeed[] = ['hearing', 'seeing', 'writing', 'walking'];

/** The call for help of this kiosk: kept past the visit, because somebody is on the way to this screen. */
const call = signal<{ id: string; at: string } | null>(null);
export const needs = signal<readonly HelpNeed[]>([]);
export type HelpSending = 'no' | 'sending' | 'unreachable';
export const sending = signal<HelpSending>('no');

export type HelpState =
  | { kind: 'none' }
  | { kind: 'asked'; at: string }
  | { kind: 'answered'; at: string; by: string | null; answeredAt: string | null }
  /** The hub has closed it: somebody came. */
  | { kind: 'over' };

const seen = signal<string | null>(null);

export const help = computed<HelpState>(() => {
  const mine = call.value;
  if (!mine) return { kind: 'none' };
  const shown = view.value?.helps.find((one) => one.id === mine.id);
  if (shown?.state === 'answered')
    return { kind: 'answered', at: shown.at, by: shown.by, answeredAt: shown.answeredAt };
  if (shown || seen.value !== mine.id) return { kind: 'asked', at: shown?.at ?? mine.at };
  return { kind: 'over' };
});

/** Told of each new view: a call that was shown once and is gone is over. */
export function noticeHelps(): void {
  const mine = call.value;
  if (mine && view.value?.helps.some((one) => one.id === mine.id)) seen.value = mine.id;
}

/** What the visitor wants by now: somebody who knows these needs, or null where nobody shall come. */
let wish: readonly HelpNeed[] | null = null;

/** Calls at once: who needs help should not have to explain first. */
export function askHelp(): Promise<void> {
  return ask(needs.value);
}

/** Nobody has answered yet, so the call is made again with what staff should know. */
export async function toggleNeed(need: HelpNeed): Promise<void> {
  needs.value = needs.value.includes(need) ? needs.value.filter((one) => one !== need) : [...needs.value, need];
  if (help.value.kind === 'asked') await ask(needs.value);
}

/** One call at a time is on its way; when its answer is there, what was wanted meanwhile is told. */
async function ask(wanted: readonly HelpNeed[]): Promise<void> {
  wish = wanted;
  if (sending.value === 'sending') return;
  const before = call.value;
  sending.value = 'sending';
  const outcome = await tell('ask-help', wanted.length > 0 ? { needs: [...wanted] } : {});
  sending.value = outcome.kind === 'done' || wish === null ? 'no' : 'unreachable';
  if (outcome.kind !== 'done') return;
  const { id, at } = outcome.answer.help;
  if (wish === null) return void (await tell('cancel-help', { help: id }));
  call.value = { id, at };
  noticeHelps();
  // The call that says more replaces the one that said less; never is there none.
  if (before && before.id !== id) await tell('cancel-help', { help: before.id });
  if (wish !== wanted) await ask(wish);
}

export async function cancelHelp(): Promise<void> {
  const mine = call.value;
  call.value = null;
  needs.value = [];
  wish = null;
  if (sending.value !== 'sending') sending.value = 'no';
  if (mine) await tell('cancel-help', { help: mine.id });
}
