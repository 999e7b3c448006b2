import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source.ts';

/** Floors of the house, lowest first (DESIGN §2). An import points down or stays; rules import the protocol and each other. */
const floors: [floor: string, rooms: RegExp][] = [
  ['protocol', /^protocol\//],
  ['rules', /^server\/(queue|posts|cases|hall)\//],
  ['store', /^server\/store\//],
  ['hub and views', /^server\/(hub\.ts$|views\/)/],
  ['printer and voice', /^(printer|server\/voice)\//],
  ['web, live and paper', /^server\/(web|live|paper)\//],
  ['main', /^server\/[^/]+\.ts$|^server\/tools\//],
];
const screens = /^(kiosk|counter-display|staff-console|phone|paper)\//;
const floorOf = (path: string) => floors.findIndex(([, rooms]) => rooms.test(path));
const files = sourceFiles();

describe('the floors', () => {
  it('[H1] every file of the server and the printer stands on a floor', () => {
    expect(
      files
        .filter(({ path }) => /^(server|printer|protocol)\//.test(path) && floorOf(path) < 0)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('[H2] an import points down, never up', () => {
    const up = files.flatMap(({ path, imports }) => {
      const from = floorOf(path);
      if (from < 0) return [];
      return imports.filter((name) => floorOf(name) > from).map((name) => `${path} imports ${name}`);
    });
    expect(up).toEqual([]);
  });

  it('[H3] rules know no database, no clock, no socket: only the protocol and each other', () => {
    const reaching = files
      .filter(({ path }) => floors[1]![1].test(path))
      .flatMap(({ path, imports, text }) => [
        ...imports
          .filter((name) => floorOf(name) > 1 || (floorOf(name) < 0 && name !== 'zod'))
          .map((name) => `${path} imports ${name}`),
        ...(/\bDate\.now\(|performance\.now\(|Math\.random\(|new Date\(\)/.test(text)
          ? [`${path} asks the clock or chance`]
          : []),
      ]);
    expect(reaching).toEqual([]);
  });

  it('[H4] screens import the protocol and ui, nothing of the server or of another screen', () => {
    const reaching = files
      .filter(({ path }) => screens.test(path))
      .flatMap(({ path, imports }) => {
        const own = path.split('/')[0]!;
        return imports
          .filter(
            (name) =>
              name.includes('/') &&
              !new RegExp(`^(${own}|ui|protocol)/`).test(name) &&
              /^(kiosk|counter-display|staff-console|phone|paper|server|printer)\//.test(name),
          )
          .map((name) => `${path} imports ${name}`);
      });
    expect(reaching).toEqual([]);
  });

  it('[H5] screens take only types from the protocol, so that no schema travels to a browser', () => {
    const values = files
      .filter(({ path }) => screens.test(path) || path.startsWith('ui/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^import (?!type\b)([^;]*?) from '[^']*protocol\/[^']+'/gm)]
          .filter(([, names]) => !/^\{(\s*type\s+\w+,?\s*)+\}$/.test(names!))
          .map(([line]) => `${path}: ${line}`),
      );
    expect(values).toEqual([]);
  });
});
