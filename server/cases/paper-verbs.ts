import { issueCollectionTicket } from './issue-collection-ticket.ts';
import { openPaperPage } from './open-paper.ts';
import { reprintPaper } from './reprint-paper.ts';

/** The papers of cases, and the number for collecting what they announce. */
export const casePaperVerbs = [reprintPaper, openPaperPage, issueCollectionTicket] as const;
