import { services } from './busy-hall.ts';
import type { Day } from './clerk.ts';
import type { QuickCaller } from './quick-caller.ts';

/** A hall this full lets nobody in before somebody is called. */
const crowdMost = 200;

/** People who come to the kiosks, one after another at each, from the `from`th to the `to`th. */
export async function letIn(
  kiosks: readonly QuickCaller[],
  { from, to }: { from: number; to: number },
  day: Day,
  /** Told before the nth of them is served. */
  onward: (nth: number) => void,
): Promise<void> {
  let next = from;
  const { book } = day;
  const stand = async (kiosk: QuickCaller) => {
    while (next < to) {
      const nth = next;
      next += 1;
      onward(nth);
      for (let heard = book.room.rings; book.waiting >= crowdMost; heard = book.room.rings)
        await book.room.after(heard);
      await visit(kiosk, nth, day);
    }
  };
  await Promise.all(kiosks.map(stand));
}

async function visit(kiosk: QuickCaller, nth: number, { book, chance }: Day): Promise<void> {
  const { status, body } = await kiosk.tell('issue-ticket', {
    service: services[Math.floor(chance() * services.length)]!,
    ...(chance() < 0.15 ? { class: 'elderly' } : {}),
    ...(chance() < 0.1 ? { holder: { name: '张三', phone: `139${String(nth).padStart(8, '0')}` } } : {}),
    ...(chance() < 0.98 ? { printer: null } : {}),
  });
  if (status !== 200) {
    book.broken.push(`on ${book.day} a kiosk was answered ${status} ${body.code}`);
    return;
  }
  const { ticket } = body;
  book.came(ticket);
  const wish = chance();
  if (wish < 0.02) await kiosk.tell('delay-ticket', { token: ticket.token, behind: 2 });
  else if (wish < 0.04) {
    const own = { authorization: `Bearer ${ticket.token}` };
    const gone = await kiosk.tell('cancel-ticket', { ticket: ticket.id, reason: '改天再来' }, own);
    // Whoever was called meanwhile is called.
    if (gone.status !== 200) return;
    book.waitsNoMore();
    book.over(ticket.id, 'cancelled');
  }
}
