import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram, type Machine } from '../../server/voice/program.ts';
import { emptyFolder } from './stage.ts';

const unix: Machine = { platform: 'linux' };
const windows: Machine = { platform: 'win32' };

/** A folder with an empty program in it. */
function folderWith(name: string, mode = 0o755): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), mode);
  return folder;
}
const found = (machine: Machine, ...folders: string[]): string | undefined =>
  findProgram('say', { ...machine, PATH: folders.join(':') })?.path;

describe('finding a program without starting it', () => {
  it('[V40] the first on the PATH is taken, what is not a program is passed over', () => {
    const [first, second] = [folderWith('say'), folderWith('say')];
    const folder = emptyFolder();
    mkdirSync(join(folder, 'say'));
    expect(found(unix, first, second)).toBe(join(first, 'say'));
    expect(found(unix, folder, join(first, 'say'), join(folder, 'nowhere'), second)).toBe(join(second, 'say'));
    expect(found(unix, emptyFolder())).toBeUndefined();
    expect(findProgram('say', unix)).toBeNull();
  });

  it('[V40] a file nobody may start is no program', () => {
    const [locked, open] = [folderWith('say', 0o644), folderWith('say')];
    expect(found(unix, locked)).toBeUndefined();
    expect(found(unix, locked, open)).toBe(join(open, 'say'));
  });

  it('[V40] a folder told from the working directory is passed over', () => {
    const folder = folderWith('say');
    expect(found(unix, relative(process.cwd(), folder), '')).toBeUndefined();
  });

  it('[V40] on Windows a program has one of the endings that start without a shell', () => {
    const PATHEXT = '.COM;.EXE;.BAT;.CMD';
    const [exe, bat, bare] = [folderWith('say.exe'), folderWith('say.bat'), folderWith('say')];
    expect(found({ ...windows, PATHEXT }, bare, bat, exe)).toBe(join(exe, 'say.exe'));
    expect(found(windows, bare, bat, exe)).toBe(join(exe, 'say.exe'));
    expect(found({ ...windows, PATHEXT: '.BAT' }, bat, exe)).toBeUndefined();
  });
});
