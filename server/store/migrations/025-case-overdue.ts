/** What is overdue is counted from the index alone: by who, department and service, without opening a case. */
export const caseOverdue = `
CREATE INDEX case_overdue ON case_file (due_on, holder, unit, service, state) WHERE open = 1 AND state IN ('accepted', 'decided');
`;
