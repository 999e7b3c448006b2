import { deviceToken } from '../ui/device.ts';

const deadlineMs = 5000;

/** A GET as this screen: with the token it got by pairing, where it has one. */
export function ask(path: string): Promise<Response> {
  const token = deviceToken();
  return fetch(path, {
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    cache: 'no-store',
    signal: AbortSignal.timeout(deadlineMs),
  });
}
