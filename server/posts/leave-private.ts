import type { Leave } from './leave.ts';

/** What the person told in confidence. Only for them, and for who signs. */
export interface LeavePrivate {
  reason: string;
  phone: string;
  shortNotice: string | null;
}

type Opener = { openText(sealed: string, about: string): string };

/** The one place where what was told in confidence is opened. */
export function openLeave(looks: Opener, { id, sealed, rejection, extension }: Leave) {
  const told = JSON.parse(looks.openText(sealed, `leave:${id}`)) as LeavePrivate;
  return {
    ...told,
    rejection: rejection === null ? null : looks.openText(rejection, `leave:${id}:rejection`),
    extensionReason: extension === null ? null : looks.openText(extension.reason, `leave:${id}:extension`),
  };
}
