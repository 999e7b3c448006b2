/** SQLite's words for a disk that fails, is full, or is kept busy by somebody else; a read that fails is told as damaged data. */
const ofSqlite = /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|PROTOCOL|BUSY)/;
const ofSystem = new Set(['EIO', 'ENOSPC', 'EDQUOT', 'EROFS']);

/** Whether it is the disk's fault: a fault of the world, which passes, and not a broken promise of ours. */
export function isDiskTrouble(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const code = String(error.code);
  return ofSqlite.test(code) || ofSystem.has(code);
}
