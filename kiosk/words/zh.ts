import { closed } from './zh/closed.ts';
import { follow } from './zh/follow.ts';
import { frame } from './zh/frame.ts';
import { help } from './zh/help.ts';
import { home } from './zh/home.ts';
import { search } from './zh/search.ts';
import { service } from './zh/service.ts';
import { ticket } from './zh/ticket.ts';

/** Every word of the kiosk in Chinese that does not come from the hall. */
export const zh = { ...frame, ...home, ...search, ...service, ...ticket, ...help, ...follow, ...closed };
