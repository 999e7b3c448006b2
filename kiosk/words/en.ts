import { closed } from './en/closed.ts';
import { follow } from './en/follow.ts';
import { frame } from './en/frame.ts';
import { help } from './en/help.ts';
import { home } from './en/home.ts';
import { search } from './en/search.ts';
import { service } from './en/service.ts';
import { ticket } from './en/ticket.ts';
import type { zh } from './zh.ts';

/** Every word of the kiosk in English that does not come from the hall. */
export const en: Record<keyof typeof zh, string> = {
  ...frame,
  ...home,
  ...search,
  ...service,
  ...ticket,
  ...help,
  ...follow,
  ...closed,
};
