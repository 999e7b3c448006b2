/** What a slip can be. All but the test page are about a ticket. */
export const documents = ['ticket', 'call-back', 'test-page'] as const;
export type DocumentKind = (typeof documents)[number];
