import { issueCollectionTicket } from './issue-collection-ticket.ts';
import { reprintPaper } from './reprint-paper.ts';

/** The papers of cases, and the number for collecting what they announce. */
export const casePaperVerbs = [reprintPaper, issueCollectionTicket] as const;
