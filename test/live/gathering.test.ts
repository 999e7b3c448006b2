import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Gathering } from '../../server/live/gathering.ts';

let screens: number;
let drawn: string[];
let pressed: boolean;
let gathering: Gathering;

beforeEach(() => {
  vi.useFakeTimers();
  screens = 1000;
  drawn = [];
  pressed = false;
  gathering = new Gathering({ screens: () => screens, draw: (topic) => drawn.push(topic), pressed: () => pressed });
});
afterEach(() => {
  gathering.close();
  vi.useRealTimers();
});

it('[L26] a call is drawn at once, and the calls that follow while a thousand screens take it are drawn together', () => {
  gathering.now('board');
  expect(drawn).toEqual(['board']);
  gathering.now('board');
  gathering.now('board');
  gathering.soon('board');
  expect(drawn).toEqual(['board']);
  vi.advanceTimersByTime(100);
  expect(drawn).toEqual(['board', 'board']);
  vi.advanceTimersByTime(1000);
  expect(drawn).toEqual(['board', 'board']);
});

it('[L26] another topic does not wait for this one', () => {
  gathering.now('board');
  gathering.now('counter/1');
  expect(drawn).toEqual(['board', 'counter/1']);
});

it('[L26] a call does not wait for what was only due soon, and what was due is drawn with it', () => {
  gathering.soon('board');
  gathering.now('board');
  expect(drawn).toEqual(['board']);
  vi.advanceTimersByTime(1000);
  expect(drawn).toEqual(['board']);
});

it('[L26] what is due soon is drawn once, within a quarter of a second', () => {
  for (let i = 0; i < 10; i++) gathering.soon('console/1');
  expect(drawn).toEqual([]);
  vi.advanceTimersByTime(250);
  expect(drawn).toEqual(['console/1']);
});

it('[L26] nobody watches: nothing is drawn, then or later', () => {
  gathering.soon('board');
  screens = 0;
  gathering.now('board');
  vi.advanceTimersByTime(1000);
  expect(drawn).toEqual([]);
});

it('[L29] while the hub is pressed a thousand boards are told five times a second, not ten', () => {
  pressed = true;
  gathering.now('board');
  gathering.now('board');
  vi.advanceTimersByTime(150);
  expect(drawn).toEqual(['board']);
  vi.advanceTimersByTime(50);
  expect(drawn).toEqual(['board', 'board']);
});

it('[L29] a few boards hardly notice', () => {
  pressed = true;
  screens = 4;
  gathering.now('board');
  gathering.now('board');
  vi.advanceTimersByTime(1);
  expect(drawn).toEqual(['board', 'board']);
});
