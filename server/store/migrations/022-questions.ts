/** What applicants asked about their case from the progress page, by case. */
export const questions = `
CREATE INDEX message_question ON message (case_id, seq) WHERE by_whom = 'applicant';
`;
