import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openApi } from '../../server/web/openapi.ts';

const web = join(import.meta.dirname, '../../server/web');
const read = (file: string) => readFileSync(join(web, file), 'utf8');
const sources = readdirSync(web)
  .filter((file) => file.endsWith('.ts'))
  .map(read);

/** Every route of the door, as its source has it: `get /api/cases/:id/papers/:file`. */
function routes(): string[] {
  const door = read('app.ts');
  const own = [...door.matchAll(/app\.(get|post|put|delete)\(\s*'(\/api\/[^']+)'/g)].map(
    ([, verb, path]) => `${verb} ${path}`,
  );
  const rooms = [...door.matchAll(/app\.use\(\s*'(\/api\/[^']+)',\s*(\w+)\(/g)].flatMap(([, mount, name]) => {
    const source = sources.find((one) => one.includes(`export function ${name}(`))!;
    return [...source.matchAll(/router\.(get|post|put|delete)\('([^']+)'/g)].map(
      ([, verb, path]) => `${verb} ${mount}${path === '/' ? '' : path}`,
    );
  });
  return [...own, ...rooms];
}

it('[W98] every way in is described, and nothing is described that is not there', () => {
  const { paths } = openApi('1') as { paths: Record<string, object> };
  // One page of the door stands for all commands.
  const described = Object.entries(paths)
    .filter(([path]) => !path.startsWith('/api/commands/'))
    .flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb} ${path}`));
  const there = routes().filter((route) => !route.includes('/api/commands/'));
  expect(there.length).toBeGreaterThan(30);
  // A segment that stands for many, in the door's writing or the document's.
  const shape = (route: string) => route.replaceAll(/\/(:\w+|\*\w+|\{\w+\}(\.\w+)?)/g, '/…');
  expect([...new Set(described.map(shape))].toSorted()).toEqual([...new Set(there.map(shape))].toSorted());
});
