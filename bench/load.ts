import { Agent, request } from 'node:http';

/** So many clients post the same path again and again, each waiting for its answer, until `total` were answered. */
export async function load({
  url,
  clients,
  total,
  body,
  headers,
}: {
  url: string;
  clients: number;
  total: number;
  body: () => string;
  headers: () => Record<string, string>;
}): Promise<{ tookMs: number[]; wholeMs: number; failed: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const tookMs: number[] = [];
  let started = 0;
  let failed = 0;
  const post = () =>
    new Promise<void>((resolve, reject) => {
      const startedAt = performance.now();
      const text = body();
      const asked = request(
        url,
        {
          agent,
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers() },
        },
        (answer) => {
          answer.resume();
          answer.on('end', () => {
            if (answer.statusCode !== 200) failed += 1;
            tookMs.push(performance.now() - startedAt);
            resolve();
          });
        },
      );
      asked.on('error', reject);
      asked.end(text);
    });
  const client = async () => {
    while (started < total) {
      started += 1;
      await post();
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  agent.destroy();
  return { tookMs, wholeMs: performance.now() - startedAt, failed };
}
