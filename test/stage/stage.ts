import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type Response } from 'express';
import { Server } from 'socket.io';
import { screens } from '../../server/web/screens.ts';
import { late, lateByItself, lateLine } from './shake.ts';

interface Answer {
  status: number;
  body: unknown;
}

/** What a played scene needs: views by topic, answers by command, and plain GET answers by path. */
export interface Scene {
  views: Record<string, unknown>;
  get?: Record<string, unknown>;
  /** An answer may be promised: the hub takes its time. */
  commands?: Record<string, (body: Record<string, unknown>) => Answer | Promise<Answer>>;
  /** Answers that depend on how they are asked for and change what comes next, by path. */
  answers?: Record<string, (method: string, body: unknown) => { status: number; body?: unknown }>;
  /** When the scene begins by the hub's clock, where that matters; else now. */
  at?: number;
  /** The hub's clock stands still: it is always that moment. */
  still?: boolean;
}

/** A command as it arrived. */
export interface Said {
  command: string;
  key: string | undefined;
  body: Record<string, unknown>;
}

/** How long a busy machine may take until the stage has heard something. */
const patienceMs = 20_000;

/** A stage for one screen: it plays any state, also those a real hall reaches once a year, and keeps what the screen said. Only screens are tried here; the hub has its own tests. */
export async function openStage(scene: Scene) {
  const app = express();
  const server = createServer(app);
  // A page whose clock is put forward by a minute has not been silent for one.
  const io = new Server(server, { pingTimeout: 600_000 });
  const said: Said[] = [];
  const ear = new EventEmitter();
  const told = lateLine();
  const telling = lateLine();
  const reported: unknown[] = [];
  let behindMs = behind(scene);
  let version = 1;
  let pulsing = true;
  let reachable = true;
  const hubTime = () => new Date(scene.still ? scene.at! : Date.now() - behindMs).toISOString();

  app.use((_request, { locals }, next) => {
    locals.scene = scene;
    next();
  });
  app.use(lateUnlessFont);
  app.use(screens(join(import.meta.dirname, '../../dist')));
  app.use(express.json());
  app.use((_request, response, next) => {
    // What was asked in the scene before is not heard in this one.
    if (reachable && response.locals.scene === scene) next();
    else response.destroy();
  });
  app.post('/api/commands/:name', async (request, response) => {
    const command = request.params.name;
    said.push({ command, key: request.get('idempotency-key'), body: request.body });
    ear.emit('said');
    const answer = (await scene.commands?.[command]?.(request.body)) ?? { status: 200, body: { seq: said.length } };
    await late(`answer to ${command}`);
    response.status(answer.status).json(answer.body);
  });
  app.use((request, response) => {
    const answer = scene.answers?.[request.path]?.(request.method, request.body);
    if (answer) {
      if (answer.body === undefined) response.sendStatus(answer.status);
      else response.status(answer.status).json(answer.body);
      return;
    }
    const found = scene.get?.[request.path];
    if (found === undefined)
      response.status(404).json({ type: 'about:blank', title: 'unknown', status: 404, code: 'unknown-route' });
    else response.json(found);
  });

  io.on('connection', (socket) => {
    socket.on('watch', (topics: string[], ack: (answer: unknown) => void) => {
      void socket.join(topics);
      const known = topics.filter((topic) => topic in scene.views);
      const answer = {
        epoch: 'stage',
        at: hubTime(),
        views: Object.fromEntries(known.map((topic) => [topic, { version, view: scene.views[topic] }])),
        refused: Object.fromEntries(
          topics.filter((topic) => !known.includes(topic)).map((topic) => [topic, 'not-allowed']),
        ),
      };
      telling(`watch ${topics.join()}`, () => ack(answer));
    });
    socket.on('shown', (report: unknown) => told('shown', () => reported.push(report)));
  });
  const pulse = setInterval(() => pulsing && io.emit('pulse', { at: hubTime(), seq: version, epoch: 'stage' }), 500);

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  lateByItself(url);
  return {
    url,
    said,
    reported,
    /** This command, once it has arrived; the second of its name where one came before. What a page shows may be seen before what it sent is heard. */
    async heard(command: string, nth = 1): Promise<Said> {
      const patience = AbortSignal.timeout(patienceMs);
      for (;;) {
        const found = said.filter((one) => one.command === command)[nth - 1];
        if (found) return found;
        await once(ear, 'said', { signal: patience }).catch((cause: unknown) => {
          throw new Error(`${command} was not heard; but ${said.map((one) => one.command).join(', ') || 'nothing'}`, {
            cause,
          });
        });
      }
    },
    /** Shows a new view to whoever watches the topic, and says which version it is. */
    show(topic: string, view: unknown): number {
      version += 1;
      scene.views[topic] = view;
      const news = { topic, version, view };
      telling(`view ${topic}`, () => io.to(topic).emit('view', news));
      return version;
    },
    /** Another scene for the next page, on the same stage: what that page fetched before it need not fetch again. */
    play(next: Scene) {
      scene = next;
      behindMs = behind(next);
      version += 1;
      said.length = 0;
      reported.length = 0;
      pulsing = true;
      reachable = true;
    },
    /** No pulse and no answers, as when the line to the hub is cut. */
    cut() {
      pulsing = false;
      reachable = false;
    },
    mend() {
      pulsing = true;
      reachable = true;
    },
    async close() {
      clearInterval(pulse);
      await io.close();
      server.closeAllConnections();
    },
  };
}

const behind = ({ at }: Scene): number => (at === undefined ? 0 : Date.now() - at);

/** A letter that comes late says nothing else than before. */
function lateUnlessFont({ method, path }: Request, _response: Response, next: NextFunction): void {
  if (path.endsWith('.woff2')) next();
  else void late(`${method} ${path}`).then(next);
}
