/**
 * What this screen has announced, kept over a reload. Session storage: two boards side by side in one browser are two
 * screens, and each announces for itself.
 */

const storageKey = 'haojiao.announced';

export function recallAnnounced(storage: Storage): ReadonlyMap<string, number> {
  const lines = (storage.getItem(storageKey) ?? '').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [, key, at] = /^(\S+) (\d+)$/.exec(line) ?? [];
      return key && at ? [[key, Number(at)] as const] : [];
    }),
  );
}

export function keepAnnounced(storage: Storage, announced: ReadonlyMap<string, number>): void {
  storage.setItem(storageKey, [...announced].map(([key, at]) => `${key} ${at}`).join('\n'));
}
