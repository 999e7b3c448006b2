import { z } from 'zod';
import { Text } from './text.ts';
import { PersonNow } from './view-parts.ts';

/** Somebody who may take a case over, and where they are now; `onLeave`: their work it is, but not today. */
export const CaseReceiver = PersonNow.pick({ jobNo: true, name: true, state: true, counter: true, until: true }).extend(
  {
    department: Text.nullable(),
    onLeave: z.boolean(),
  },
);
export type CaseReceiver = z.infer<typeof CaseReceiver>;

/** `GET /api/cases/ID/receivers`: to whom the hub lets this case go, whoever is there first; whoever holds it is not among them. */
export const CaseReceivers = z.object({
  people: z.array(CaseReceiver),
  units: z.array(z.object({ id: z.string(), name: Text })),
});
export type CaseReceivers = z.infer<typeof CaseReceivers>;
