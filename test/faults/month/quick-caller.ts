import { randomUUID } from 'node:crypto';
import { type Agent, request } from 'node:http';
import type { Answer } from '../../support/caller.ts';

/** How the hub answered everybody together. */
export class Tally {
  asked = 0;
  /** Answers that say that the hub is at fault. */
  readonly faults: string[] = [];
  faultCount = 0;

  took(what: string, { status, body }: Pick<Answer, 'status' | 'body'>): void {
    this.asked += 1;
    if (status < 500) return;
    this.faultCount += 1;
    if (this.faults.length < 5) this.faults.push(`${what} was answered ${status} ${body?.code ?? ''}`);
  }
}

/** Speaks the contract as Caller does, over lines that are kept open: for thousands of commands a second. */
export class QuickCaller {
  readonly #port: number;
  readonly #agent: Agent;
  readonly #tally: Tally;
  cookie = '';

  constructor(port: number, agent: Agent, tally: Tally) {
    this.#port = port;
    this.#agent = agent;
    this.#tally = tally;
  }

  /** One command with a key of its own. */
  tell(name: string, body: object, headers: Record<string, string> = {}): Promise<Pick<Answer, 'status' | 'body'>> {
    return this.ask('POST', `/api/commands/${name}`, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  async get(path: string): Promise<Answer['body']> {
    const { status, body } = await this.ask('GET', path);
    if (status !== 200) throw new Error(`${path} was answered ${status}: ${JSON.stringify(body)}`);
    return body;
  }

  async signIn(jobNo: string, pin = '246810'): Promise<void> {
    const { status, body } = await this.ask('POST', '/api/session', { jobNo, pin });
    if (status !== 200) throw new Error(`sign-in of ${jobNo} was answered ${status}: ${JSON.stringify(body)}`);
  }

  ask(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Pick<Answer, 'status' | 'body'>> {
    const sent = body === undefined ? '' : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.#port,
          agent: this.#agent,
          method,
          path,
          headers: {
            ...(sent === '' ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
            ...(this.cookie === '' ? {} : { cookie: this.cookie }),
            ...headers,
          },
        },
        (response) => {
          const [set] = response.headers['set-cookie'] ?? [];
          if (set) this.cookie = set.split(';')[0]!;
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const text = Buffer.concat(parts).toString();
            const answer = { status: response.statusCode!, body: text === '' ? null : JSON.parse(text) };
            this.#tally.took(`${method} ${path}`, answer);
            resolve(answer);
          });
        },
      );
      asked.on('error', reject);
      asked.end(sent);
    });
  }
}
