import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { freshBytes } from './fresh-bytes.ts';

/** Sealed fields: AES-256-GCM under a key that lies beside the database, not in it (DESIGN §9). */
export interface Seal {
  /** base64url of nonce, tag, ciphertext. `about` binds it to its place: a sealed field moved elsewhere does not open. */
  seal(plain: string, about: string): string;
  open(sealed: string, about: string): string;
  /** The same value always gives the same mark, and a mark tells nothing of the value: for "has this person a ticket already". */
  mark(value: string): string;
}

export function openSeal(dir: string, fresh: boolean): Seal {
  const path = join(dir, 'hub.key');
  if (!existsSync(path)) {
    if (!fresh)
      throw new CannotStart(
        `The key ${path} is missing, so names and phones in the data cannot be opened: put the key back from your backup.`,
      );
    keepWhole(path, randomBytes(32).toString('hex'));
  }
  const text = readFileSync(path, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new CannotStart(`The key ${path} is damaged: put it back from your backup.`);
  return sealWith(Buffer.from(text, 'hex'));
}

export function sealWith(key: Buffer): Seal {
  const derive = (use: string) => createSecretKey(Buffer.from(hkdfSync('sha256', key, 'haojiao', use, 32)));
  const fieldKey = derive('field');
  const markKey = derive('mark');
  return {
    seal(plain, about) {
      const nonce = freshBytes(12);
      const cipher = createCipheriv('aes-256-gcm', fieldKey, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open(sealed, about) {
      const bytes = Buffer.from(sealed, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', fieldKey, bytes.subarray(0, 12))
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
    mark: (value) => createHmac('sha256', markKey).update(value).digest('base64url').slice(0, 22),
  };
}

function keepWhole(path: string, text: string): void {
  const handle = openSync(`${path}.making`, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(`${path}.making`, path);
}
