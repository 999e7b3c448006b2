import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source.ts';

const files = sourceFiles();

describe('the house style', () => {
  it('[H6] no file is named for nothing', () => {
    expect(
      files
        .filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|manager|shared)(\/|\.)/.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('[H7] no file is longer than four screens', () => {
    expect(
      files
        .filter(({ path, text }) => text.split('\n').length > 320 && !/words|dictionary/.test(path))
        .map(({ path, text }) => `${path}: ${text.split('\n').length}`),
    ).toEqual([]);
  });

  it('[H8] SQL is prepared, never put together from values', () => {
    const composed = files
      .filter(({ path }) => path.startsWith('server/'))
      .flatMap(({ path, text }) =>
        [
          ...text.matchAll(/\.(?:exec|prepare)\(`[^`]*\$\{(?!\w+Columns\}|now\}|order\}|triesMost\}|table\})[^`]*`/g),
        ].map(([found]) => `${path}: ${found.slice(0, 60)}`),
      );
    expect(composed).toEqual([]);
  });

  it('[H9] the words of the screens live in dictionaries: no Chinese in their code', () => {
    const spoken = files
      .filter(
        ({ path }) =>
          /^(kiosk|counter-display|staff-console|phone|paper|ui)\//.test(path) &&
          !/words|dictionary|language|pairing/.test(path),
      )
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .flatMap((line, i) =>
            /[\u4e00-\u9fff]/.test(line.replace(/\/\/.*|\/\*.*?\*\/|^\s*\*.*|\{\/\*.*\*\/\}/g, ''))
              ? [`${path}:${i + 1}: ${line.trim().slice(0, 80)}`]
              : [],
          ),
      );
    expect(spoken).toEqual([]);
  });

  it('[H10] every room with tests lists its rules', () => {
    const rooms = [
      'server/queue',
      'server/posts',
      'server/hall',
      'server/cases',
      'server/store',
      'server/web',
      'server/live',
      'server/views',
      'server/voice',
      'printer',
      'kiosk',
      'counter-display',
      'staff-console',
      'phone',
      'paper',
    ];
    expect(rooms.filter((room) => !readdirSync(join(root, room)).includes('RULES.md'))).toEqual([]);
  });
});
