/** What a slip can be. A ticket's and a call-back's are about a ticket, a case paper's about a paper of a case, a guide sample's about a model form, the test page about nothing. */
export const documents = ['ticket', 'call-back', 'case-paper', 'guide-sample', 'test-page'] as const;
export type DocumentKind = (typeof documents)[number];
