/** Who this screen is to the hub: the token it got by pairing, kept in this browser. */

const tokenKey = 'haojiao.device-token';

export function deviceToken(): string | null {
  return localStorage.getItem(tokenKey);
}

export function keepDeviceToken(token: string): void {
  localStorage.setItem(tokenKey, token);
}

/** A key no other command has: 128 bits, also on plain-HTTP pages, where `crypto.randomUUID` is missing. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
