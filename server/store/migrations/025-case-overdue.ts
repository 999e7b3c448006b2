/** What is overdue, and how many notices of a time were suspected and verified, is counted from indexes alone, without opening a case. */
export const caseOverdue = `
CREATE INDEX case_overdue ON case_file (due_on, holder, unit, service, state) WHERE open = 1 AND state IN ('accepted', 'decided');
CREATE INDEX case_breach_at ON case_breach (at);
CREATE INDEX case_breach_judged ON case_breach (judged_at) WHERE verdict = 'verified';
`;
