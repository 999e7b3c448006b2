import type { Mutant } from './mutant.ts';

/** After the read-back the database falls to synchronous=NORMAL, as a reopened file does by itself when nobody sets it. */
export const mutant: Mutant = {
  name: 'synchronous-normal',
  file: 'server/store/open.ts',
  from: 'migrate(db);\n  return db;',
  to: "migrate(db);\n  db.pragma('synchronous = NORMAL');\n  return db;",
};
