import nodeModule from 'node:module';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];

// SQLite's driver crashes without a word on an older Node: better one sentence.
if (major < 24 && !(major === 22 && minor >= 18)) {
  process.stderr.write(
    `Haojiao runs on Node 24; this is ${process.version}. Start it with "npm start", which brings its own.\n`,
  );
  process.exit(1);
}

// What was compiled at the last start is not compiled again: a quarter of the time to the first answer.
nodeModule.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

// A hub run from its sources: they name each other by path, nothing is searched for, so seven hundred questions to the disk are not asked.
if (import.meta.url.endsWith('.ts'))
  nodeModule.registerHooks?.({
    resolve(specifier, context, next) {
      if (!isOwnFile(specifier) || context.parentURL === undefined) return next(specifier, context);
      return { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true };
    },
  });

function isOwnFile(specifier: string): boolean {
  return specifier.startsWith('.') && specifier.endsWith('.ts');
}
