import { Agent, request } from 'node:http';
import { type Answer, Caller } from '../support/caller.ts';

/** The name by which a machine that is not the hub's own PC reaches it. */
export const hallHost = 'hall.example';

/** Somebody at another machine: the hub is asked by its name in the hall, so nothing of the hub's own PC is trusted. */
export class Elsewhere extends Caller {
  #cookie = '';
  #agent = new Agent({ keepAlive: true });

  override get cookie(): string {
    return this.#cookie;
  }

  override ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asking = request(this.url + path, {
        method,
        agent: this.#agent,
        headers: {
          Host: hallHost,
          ...(sent === undefined
            ? {}
            : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(sent)) }),
          ...(this.#cookie ? { Cookie: this.#cookie } : {}),
          ...headers,
        },
      });
      asking.on('error', reject);
      asking.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => {
          const got = new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
          const set = response.headers['set-cookie']?.[0];
          if (set) this.#cookie = set.split(';')[0]!;
          resolve({
            status: response.statusCode!,
            body: text === '' ? null : /json/.test(got.get('content-type') ?? '') ? JSON.parse(text) : text,
            headers: got,
          });
        });
      });
      asking.end(sent);
    });
  }

  override close(): void {
    super.close();
    this.#agent.destroy();
  }
}
