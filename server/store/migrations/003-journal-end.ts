/** Each commit notes where the journal ends; of a journal that is there already, its last row is noted now. */
export const journalEnd =
  "INSERT INTO meta SELECT 'journal-end', seq || ' ' || hash FROM journal ORDER BY seq DESC LIMIT 1;";
