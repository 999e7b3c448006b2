import type { DayBook } from './day-book.ts';
import type { QuickCaller } from './quick-caller.ts';

interface HallSeen {
  counts: Record<string, number>;
  boards?: { connected: boolean }[];
}

/** Yesterday's book is closed: whoever was still there has left, what was settled stays settled, and the sum is what was issued. */
export async function unsettled(book: DayBook, supervisor: QuickCaller): Promise<string[]> {
  const broken: string[] = [];
  let left = 0;
  const present = [...book.present.values()].map((holder) => ({ ...holder, state: 'left' }));
  await Promise.all(
    [...present, ...book.settled].map(async ({ token, number, state }) => {
      const { ticket } = (await supervisor.get(`/api/views/ticket/${token}`)).view;
      if (ticket.state === 'left') left += 1;
      if (ticket.state !== state)
        broken.push(`${number} of ${book.day} should be ${state} the day after, and is ${ticket.state}`);
    }),
  );
  if (book.issued !== book.served + book.cancelled + left)
    broken.push(
      `the book of ${book.day} is not closed: ${book.issued} issued, ${book.served} served, ${book.cancelled} cancelled, ${left} left`,
    );
  const { counts, boards } = (await supervisor.get('/api/views/hall')).view as HallSeen;
  const missed = boards?.filter(({ connected }) => !connected) ?? [];
  if (missed.length > 0)
    broken.push(`on the morning after ${book.day} ${missed.length} screens of that day are missed`);
  compare(broken, `the hall's figures on the morning after ${book.day}`, counts, {
    issued: 0,
    served: 0,
    left: 0,
    waiting: 0,
  });
  return broken;
}

/** Figures that are not what they should be. */
export function compare(broken: string[], what: string, found: object, expected: Record<string, number>): void {
  for (const [name, value] of Object.entries(expected)) {
    const is = (found as Record<string, unknown>)[name];
    if (is !== value) broken.push(`${what}: ${name} is ${String(is)}, the answers say ${value}`);
  }
}
