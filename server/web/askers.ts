import type { IncomingMessage } from 'node:http';
import type { Asker, AskingDevice } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import type { Db } from '../store/open.ts';
import type { Sessions } from './sessions.ts';

export interface Askers {
  /** Who asks: by cookie, by token, by address. `token` may come from a socket's handshake instead of a header. */
  of(request: IncomingMessage, token?: unknown): Asker;
  /** Requests that a foreign page makes in somebody's browser are refused, whatever they carry. */
  ownOrigin(request: IncomingMessage): boolean;
  address(request: IncomingMessage): string;
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const loopbackHosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

export function openAskers(db: Db, looks: Looks, sessions: Sessions, behindProxy: boolean): Askers {
  const byToken = db.prepare("SELECT id, kind, label, printer FROM device WHERE token_hash = ? AND state = 'accepted'");

  function address(request: IncomingMessage): string {
    const forwarded = behindProxy
      ? String(request.headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : '';
    return (forwarded || request.socket.remoteAddress || '').replace(/^::ffff:/, '');
  }

  /** A screen opened on the hub's own PC. Its Host must be loopback too: a page elsewhere that resolves to 127.0.0.1 is not trusted. */
  function local(request: IncomingMessage): AskingDevice | null {
    if (
      behindProxy ||
      !loopback.has(request.socket.remoteAddress ?? '') ||
      !loopbackHosts.test(request.headers.host ?? '')
    )
      return null;
    return { id: 'local', kind: 'local', label: '本机', printer: null };
  }

  return {
    address,
    of(request, given) {
      const header = /^Bearer ([A-Za-z0-9_-]{8,64})$/.exec(request.headers.authorization ?? '')?.[1];
      const token = typeof given === 'string' && given.length <= 64 ? given : header;
      const device = token ? (byToken.get(looks.hashToken(token)) as AskingDevice | undefined) : undefined;
      const holder = token && !device ? (looks.ticketByToken(token)?.id ?? null) : null;
      return {
        staff: sessions.staffOf(request.headers.cookie),
        device: device ?? (holder === null ? local(request) : null),
        holder,
        address: address(request),
      };
    },
    ownOrigin(request) {
      const { origin, host } = request.headers;
      if (request.headers['sec-fetch-site'] === 'cross-site' && request.method !== 'GET') return false;
      if (origin === undefined) return true;
      try {
        const { host: from, protocol } = new URL(origin);
        return (protocol === 'http:' || protocol === 'https:') && from === host;
      } catch {
        // "null" and other origins that are no address.
        return false;
      }
    },
  };
}
