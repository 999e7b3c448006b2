import { effect, signal } from '@preact/signals';
import type { Body } from '../../protocol/commands.ts';
import type { Telling } from '../../protocol/consultation.ts';
import { disarm } from '../arming.ts';
import { keepAfterMs, keptDraft, sendDraft } from '../kept-draft.ts';
import { noReason, type ReasonDraft, usualReason } from '../parts/reason.tsx';
import type { Way } from './outcomes.ts';
import type { Mark, Marks } from './rows.ts';

/** Everything a clerk has ticked and typed about the visitor at the counter. */
export interface Draft {
  marks: Marks;
  cursor: number;
  /** Chosen by the clerk; null follows the ticks. */
  way: Way | null;
  /** The form of the way is open (notice, refusal, …); else the checklist. */
  open: boolean;
  /** Told what is missing just now, and put right while the applicant still stands here. */
  fixing: string | null;
  applicant: { name: string; idNo: string; phone: string };
  refusal: { reason: ReasonDraft; elsewhere: string };
  passOn: { reason: ReasonDraft; to: string };
  answer: {
    question: string;
    told: readonly Telling[];
    words: string;
    later: boolean;
    days: number;
    name: string;
    contact: string;
  };
  notice: { oral: boolean };
  agency: {
    asked: 'oral' | 'written';
    told: Body<'take-on-agency'>['told'];
    /** Materials received that the agent does not take along, and other counts than the guide's. */
    left: readonly string[];
    counts: Readonly<Record<string, { originals: number; copies: number }>>;
    /** What else the applicant handed over. */
    more: Body<'take-on-agency'>['papers'];
    project: { name: string; agent: string; milestones: { name: string; due: string }[] } | null;
  };
}

const blank: Draft = {
  marks: {},
  cursor: 0,
  way: null,
  open: false,
  fixing: null,
  applicant: { name: '', idNo: '', phone: '' },
  refusal: { reason: noReason, elsewhere: '' },
  passOn: { reason: usualReason, to: '' },
  answer: { question: '', told: [], words: '', later: false, days: 1, name: '', contact: '' },
  notice: { oral: false },
  agency: { asked: 'oral', told: [], left: [], counts: {}, more: [], project: null },
};

/** Whose draft it is; null until the hub has said what was kept. */
const of = signal<string | null>(null);
export const draft = signal<Draft>(blank);
export const draftOf = (ticket: string): boolean => of.value === ticket;

const againMs = 2000;
let wanted: string | null = null;
let kept = '';

/** Fetches what was kept of this ticket, after a reload, on another PC, or when it came back from being put aside. */
export async function openDraft(ticket: string): Promise<void> {
  if (of.value === ticket || wanted === ticket) return;
  wanted = ticket;
  while (wanted === ticket) {
    const found = await read(ticket);
    if (wanted !== ticket) return;
    if (found !== 'unreachable') {
      // A console of yesterday's program may have kept less.
      draft.value = { ...blank, ...found, agency: { ...blank.agency, ...found.agency } };
      kept = JSON.stringify(draft.value);
      of.value = ticket;
      wanted = null;
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, againMs));
  }
}

async function read(ticket: string): Promise<Partial<Draft> | 'unreachable'> {
  const said = await keptDraft<Partial<Draft>>(ticket);
  if (said.kind === 'answer') return said.answer.draft ?? {};
  if (said.kind === 'unreachable') return 'unreachable';
  // A hub in trouble, or nobody signed in just now: what was ticked may still lie there. What is not theirs to read is begun anew.
  return said.problem.status >= 500 || said.problem.code === 'sign-in' ? 'unreachable' : {};
}

export function change(over: Partial<Draft>): void {
  const before = draft.value;
  draft.value = { ...before, ...over };
  // Another way or another page means another deed under the same key.
  if ((over.open !== undefined && over.open !== before.open) || (over.way !== undefined && over.way !== before.way))
    disarm();
}

export function mark(id: string, next: Mark | null): void {
  const { [id]: _, ...rest } = draft.value.marks;
  change({ marks: next ? { ...rest, [id]: next } : rest });
}

/** Kept by the hub a breath after each change, and at once when the page goes away. */
let timer: ReturnType<typeof setTimeout> | undefined;
effect(() => {
  const ticket = of.value;
  const now = JSON.stringify(draft.value);
  clearTimeout(timer);
  if (ticket === null || now === kept) return;
  timer = setTimeout(() => void keep(ticket, now), keepAfterMs);
});
addEventListener('pagehide', keepNow);

/** What was typed a breath ago is kept before a command goes out: whatever becomes of this console, the page it was on is there again. */
export function keepNow(): void {
  const now = JSON.stringify(draft.value);
  if (of.value !== null && now !== kept) void keep(of.value, now);
}

async function keep(ticket: string, words: string): Promise<void> {
  if (await sendDraft(ticket, words)) kept = words;
}
