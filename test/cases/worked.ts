import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockEvent, ClockTerms } from '../../server/cases/clock-events.ts';

/** The rows of a worked table: fields between bars, lines of # are its head. */
export function workedRows(table: 'spans' | 'back' | 'clocks'): string[][] {
  return readFileSync(join(import.meta.dirname, 'worked', `${table}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((field) => field.trim()));
}

export interface WorkedClock {
  terms: ClockTerms;
  events: ClockEvent[];
  today: string;
  expected: Record<string, string>;
  why: string;
}

export function workedClocks(): WorkedClock[] {
  return workedRows('clocks').map(([promised, statutory, kind, events, today, expected, why]) => ({
    terms: { promisedDays: Number(promised), statutoryDays: Number(statutory), kind: kind as ClockTerms['kind'] },
    events: events!.split('; ').map(eventIn),
    today: today!,
    expected: Object.fromEntries(expected!.split(' ').map((pair) => pair.split('=') as [string, string])),
    why: why!,
  }));
}

/** "paused 2024-02-07 hearing" */
function eventIn(text: string): ClockEvent {
  const [kind, at, more] = text.split(' ') as [ClockEvent['kind'], string, string];
  switch (kind) {
    case 'paused':
      return { kind, at, ground: more, told: true };
    case 'extended':
      return { kind, at, days: Number(more), told: true };
    case 'delay-told':
      return { kind, at, until: more };
    default:
      return { kind, at };
  }
}
