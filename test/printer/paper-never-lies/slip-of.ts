import { openPress } from '../../../printer/press.ts';
import type { Abilities, Ready } from '../../../printer/press.ts';
import { ticketSlip } from '../../../printer/ticket-slip.ts';
import { ticket } from '../tickets.ts';

/** Long slips are given time beyond the deadline; on a bad day all are called short. */
const lengthMm = 100;
const press = openPress();
const made = new Map<string, Promise<Ready>>();

/** The ticket slip of a row of the database. Days are alike in their numbers, so each is made once. */
export function slipOf(row: unknown, reprint: number, qr: Abilities['qr']): Promise<Ready> {
  const { number, token } = row as { number: string; token: string };
  const key = `${number} ${token} ${reprint} ${qr}`;
  const ready = made.get(key) ?? make(number, token, reprint, qr);
  made.set(key, ready);
  return ready;
}

async function make(number: string, token: string, reprint: number, qr: Abilities['qr']): Promise<Ready> {
  const facts = ticket({ number, reprint, url: urlOf(token), widthMm: 58, materials: [] });
  return { ...(await press.ready(ticketSlip(facts), { font: 'gbk', qr })), lengthMm };
}

/** What the QR code of a ticket's slip says. */
export function urlOf(token: string): string {
  return `http://hub/t/${token}`;
}
