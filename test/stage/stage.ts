import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { Server } from 'socket.io';
import { screens } from '../../server/web/screens.ts';

/** What a played scene needs: views by topic, answers by command, and plain GET answers by path. */
export interface Scene {
  views: Record<string, unknown>;
  get?: Record<string, unknown>;
  commands?: Record<string, (body: Record<string, unknown>) => { status: number; body: unknown }>;
  /** When the scene begins by the hub's clock, where that matters; else now. */
  at?: number;
}

/** A stage for one screen: it plays any state, also those a real hall reaches once a year, and keeps what the screen said. Only screens are tried here; the hub has its own tests. */
export async function openStage(scene: Scene) {
  const app = express();
  const server = createServer(app);
  const io = new Server(server);
  const said: { command: string; key: string | undefined; body: Record<string, unknown> }[] = [];
  const reported: unknown[] = [];
  const behindMs = scene.at === undefined ? 0 : Date.now() - scene.at;
  let version = 1;
  let pulsing = true;
  let reachable = true;

  app.use(screens(join(import.meta.dirname, '../../dist')));
  app.use(express.json());
  app.use((_request, response, next) => {
    if (reachable) next();
    else response.destroy();
  });
  app.post('/api/commands/:name', (request, response) => {
    const command = request.params.name;
    said.push({ command, key: request.get('idempotency-key'), body: request.body });
    const answer = scene.commands?.[command]?.(request.body) ?? { status: 200, body: { seq: said.length } };
    response.status(answer.status).json(answer.body);
  });
  app.use((request, response) => {
    const found = scene.get?.[request.path];
    if (found === undefined)
      response.status(404).json({ type: 'about:blank', title: 'unknown', status: 404, code: 'unknown-route' });
    else response.json(found);
  });

  io.on('connection', (socket) => {
    socket.on('watch', (topics: string[], ack: (answer: unknown) => void) => {
      void socket.join(topics);
      const known = topics.filter((topic) => topic in scene.views);
      ack({
        epoch: 'stage',
        views: Object.fromEntries(known.map((topic) => [topic, { version, view: scene.views[topic] }])),
        refused: Object.fromEntries(
          topics.filter((topic) => !known.includes(topic)).map((topic) => [topic, 'not-allowed']),
        ),
      });
    });
    socket.on('shown', (report: unknown) => reported.push(report));
  });
  const pulse = setInterval(
    () =>
      pulsing && io.emit('pulse', { at: new Date(Date.now() - behindMs).toISOString(), seq: version, epoch: 'stage' }),
    500,
  );

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said,
    reported,
    /** Shows a new view to whoever watches the topic. */
    show(topic: string, view: unknown) {
      version += 1;
      scene.views[topic] = view;
      io.to(topic).emit('view', { topic, version, view });
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
