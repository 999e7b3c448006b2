import { beforeEach, expect, it } from 'vitest';
import type { ScreenLine } from '../../server/live/screen-line.ts';
import { Telling } from '../../server/live/telling.ts';
import type { KeptView } from '../../server/live/view-keeper.ts';

const watching = new Map<string, Set<ScreenLine>>();
let heard: { topic: string; version: number; names: number[] }[];
let telling: Telling;
let behind: Set<number>;

/** A screen by number; one that is behind is owed the view instead. */
const screen = (name: number) => ({ name, owes: () => behind.has(name) }) as unknown as ScreenLine;
const view = (version: number): KeptView => ({ version, json: '', view: {}, drawnAt: 0 });
const watch = (topic: string, count: number) =>
  watching.set(topic, new Set(Array.from({ length: count }, (_, name) => screen(name))));
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  heard = [];
  behind = new Set();
  watching.clear();
  telling = new Telling({
    lines: (topic) => watching.get(topic) ?? new Set(),
    emit: (lines, topic, { version }) =>
      heard.push({ topic, version, names: lines.map((line) => (line as unknown as { name: number }).name) }),
  });
});

it('[L28] the first hundred screens hear at once, the others a hundred at each turn', async () => {
  watch('board', 250);
  telling.tell('board', view(1));
  expect(heard.map(({ names }) => names.length)).toEqual([100]);
  await turn();
  expect(heard.map(({ names }) => names.length)).toEqual([100, 100]);
  await turn();
  expect(heard.map(({ names }) => names.length)).toEqual([100, 100, 50]);
  expect(new Set(heard.flatMap(({ names }) => names)).size).toBe(250);
  await turn();
  expect(heard).toHaveLength(3);
});

it('[L28] who has not heard yet hears only the newest, and before those who heard the one before', async () => {
  watch('board', 250);
  telling.tell('board', view(1));
  telling.tell('board', view(2));
  for (let i = 0; i < 5; i++) await turn();
  const last = new Map<number, number[]>();
  for (const { version, names } of heard)
    for (const name of names) last.set(name, [...(last.get(name) ?? []), version]);
  expect([...last.values()].every((versions) => versions.at(-1) === 2)).toBe(true);
  expect([...last.values()].filter((versions) => versions.length === 2)).toHaveLength(100);
  expect(heard[1]!.names.some((name) => heard[0]!.names.includes(name))).toBe(false);
});

it('[L28] a screen that is behind, and one that left meanwhile, are passed over; topics take turns', async () => {
  watch('board', 150);
  watch('counter/1', 150);
  behind.add(3);
  telling.tell('board', view(1));
  telling.tell('counter/1', view(2));
  watching.get('board')!.clear();
  for (let i = 0; i < 4; i++) await turn();
  expect(heard.map(({ topic, names }) => [topic, names.length])).toEqual([
    ['board', 100],
    ['counter/1', 100],
    ['counter/1', 49],
  ]);
});

it('[L28] what nobody watches any more is told to nobody, and nothing is told after the end', async () => {
  watch('board', 150);
  watch('hall', 150);
  telling.tell('board', view(1));
  telling.tell('hall', view(2));
  telling.drop('board');
  telling.close();
  for (let i = 0; i < 3; i++) await turn();
  expect(heard.map(({ topic, names }) => [topic, names.length])).toEqual([
    ['board', 100],
    ['hall', 100],
  ]);
});
