import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { Shown, Topics } from '../../protocol/wire.ts';
import type { Asker } from '../hall/asker.ts';
import type { Committed } from '../hub.ts';
import type { Setting } from '../views/setting.ts';
import { mayWatch, type Shows, touchedBy } from '../views/topics.ts';
import { ViewKeeper } from './view-keeper.ts';

const pulseMs = 2000;
/** Less urgent views are gathered this long, consoles and the pages of those who wait a little longer. */
const gatherMs = 40;
const gatherManyMs = 250;
/** Time alone changes views too: forecasts, opening hours, overdue signs. */
const refreshMs = 10_000;
const topicsMost = 24;
const reportsPerS = 20;

export interface LiveParts {
  setting: Setting;
  epoch: string;
  opens: number;
  seq(): number;
  /** Who opens this connection: by its cookie, its token, its address. */
  askerOf(request: IncomingMessage, token: unknown): Asker;
  mayConnect(request: IncomingMessage): boolean;
  log: { warn(fields: object, message: string): void };
}

export interface Live {
  heard(committed: Committed): void;
  /** Something outside the journal changed what screens show: a printer, a screen that came or went. */
  stir(): void;
  /** The view a screen would get. */
  view(
    topic: string,
    asker: Asker,
  ):
    | { kind: 'shown'; version: number; view: object }
    | { kind: 'unknown' }
    | { kind: 'sign-in' }
    | { kind: 'not-allowed' };
  /** Connections of staff whose session ended are cut, so that they ask again as nobody. */
  cutSessionsOf(jobNo: string): void;
  cutDevice(device: string): void;
  screens(): number;
  close(): Promise<void>;
}

interface Watching {
  asker: Asker;
  topics: Map<string, Shows>;
  owed: Set<string>;
  draining: boolean;
  reports: { second: number; count: number };
}

/** Out by Socket.IO: whole small views to those who watch them. Sockets never change the hall. */
export function openLive(http: HttpServer, parts: LiveParts): Live {
  const { setting, epoch } = parts;
  const keeper = new ViewKeeper(setting, parts.opens);
  const watching = new Map<Socket, Watching>();
  const watchers = new Map<string, Set<Socket>>();
  const dueSoon = new Set<string>();
  let soonTimer: NodeJS.Timeout | null = null;
  const dueLater = new Set<string>();
  let laterTimer: NodeJS.Timeout | null = null;

  const io = new Server(http, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    perMessageDeflate: false,
    httpCompression: false,
    // A dead screen is found in at most 8 s.
    pingInterval: 4000,
    pingTimeout: 4000,
    maxHttpBufferSize: 16 * 1024,
    connectTimeout: 10_000,
    allowRequest: (request, allow) => allow(null, parts.mayConnect(request)),
  });

  io.on('connection', (socket) => {
    const state: Watching = {
      asker: parts.askerOf(socket.request, socket.handshake.auth.token),
      topics: new Map(),
      owed: new Set(),
      draining: false,
      reports: { second: 0, count: 0 },
    };
    watching.set(socket, state);
    socket.on('watch', (topics: unknown, ack: unknown) => watch(socket, state, topics, ack));
    socket.on('unwatch', (topics: unknown) => {
      const parsed = Topics.safeParse(topics);
      for (const topic of parsed.success ? parsed.data : []) unwatch(socket, state, topic, true);
    });
    socket.on('shown', (report: unknown) => shown(socket, state, report));
    socket.on('disconnect', () => {
      for (const topic of [...state.topics.keys()]) unwatch(socket, state, topic, false);
      watching.delete(socket);
      setting.sightings.went(socket.id, null, setting.now());
      stirConsoles();
    });
  });

  function watch(socket: Socket, state: Watching, topics: unknown, ack: unknown): void {
    if (typeof ack !== 'function') return;
    const views: Record<string, { version: number; view: object }> = Object.create(null);
    const refused: Record<string, string> = Object.create(null);
    const parsed = Array.isArray(topics) ? topics.slice(0, topicsMost) : [];
    for (const wanted of parsed) {
      const topic = String(wanted).slice(0, 96);
      const shows = Topics.safeParse([wanted]).success ? keeper.read(topic) : null;
      if (!shows) refused[topic] = 'unknown-topic';
      else if (mayWatch(shows, state.asker) !== 'granted') refused[topic] = mayWatch(shows, state.asker);
      else if (state.topics.size >= topicsMost && !state.topics.has(topic)) refused[topic] = 'slow-down';
      else {
        // Drawn before it joins: what is new goes to those who watched before, and to this one in the answer alone.
        const { kept } = draw(topic, shows);
        join(socket, state, topic, shows);
        views[topic] = { version: kept.version, view: kept.view };
      }
    }
    ack({ epoch, views, refused });
  }

  function join(socket: Socket, state: Watching, topic: string, shows: Shows): void {
    const fresh = !state.topics.has(topic);
    state.topics.set(topic, shows);
    const others = watchers.get(topic) ?? new Set<Socket>();
    others.add(socket);
    watchers.set(topic, others);
    void socket.join(topic);
    if (!fresh || (shows.kind !== 'board' && shows.kind !== 'counter')) return;
    setting.sightings.came(
      socket.id,
      topic,
      state.asker.device?.id ?? socket.id,
      state.asker.device?.kind === 'local' || !state.asker.device ? topic : state.asker.device.label,
    );
    stirConsoles();
  }

  function unwatch(socket: Socket, state: Watching, topic: string, onPurpose: boolean): void {
    const others = watchers.get(topic);
    others?.delete(socket);
    if (others?.size === 0) {
      watchers.delete(topic);
      keeper.drop(topic);
    }
    state.topics.delete(topic);
    state.owed.delete(topic);
    void socket.leave(topic);
    if (onPurpose) setting.sightings.went(socket.id, topic, setting.now());
  }

  function shown(socket: Socket, state: Watching, report: unknown): void {
    const second = Math.floor(Date.now() / 1000);
    if (state.reports.second !== second) state.reports = { second, count: 0 };
    state.reports.count += 1;
    if (state.reports.count > reportsPerS) return;
    const parsed = Shown.safeParse(report);
    if (!parsed.success || !state.topics.has(parsed.data.topic)) return;
    setting.sightings.reported(socket.id, parsed.data, setting.now());
    stirConsoles();
  }

  function draw(topic: string, shows: Shows) {
    const drawn = keeper.draw(topic, shows);
    if (drawn.changed) send(topic, drawn.kept.version, drawn.kept.view);
    return drawn;
  }

  /** One encoding for all; whoever has not taken the last packets yet is owed the newest view and nothing else. */
  function send(topic: string, version: number, view: object): void {
    const slow: string[] = [];
    for (const socket of watchers.get(topic) ?? []) {
      const state = watching.get(socket);
      if (!state) continue;
      const { conn } = socket;
      if (untaken(conn) > 0 || state.owed.size > 0) {
        slow.push(socket.id);
        state.owed.add(topic);
        if (!state.draining) {
          state.draining = true;
          conn.once('drain', () => payOwed(socket, state));
        }
      }
    }
    const to = slow.length > 0 ? io.to(topic).except(slow) : io.to(topic);
    to.emit('view', { topic, version, view });
  }

  function payOwed(socket: Socket, state: Watching): void {
    state.draining = false;
    for (const topic of [...state.owed]) {
      const shows = state.topics.get(topic);
      state.owed.delete(topic);
      if (!shows) continue;
      const { kept } = keeper.draw(topic, shows);
      socket.emit('view', { topic, version: kept.version, view: kept.view });
    }
  }

  function drawAll(topics: Iterable<string>): void {
    for (const topic of topics) {
      const someone = watchers.get(topic)?.values().next().value;
      const shows = someone && watching.get(someone)?.topics.get(topic);
      if (shows) draw(topic, shows);
    }
  }

  function soon(topic: string): void {
    if (!watchers.has(topic)) return;
    const many = topic.startsWith('console/') || topic.startsWith('ticket/');
    (many ? dueLater : dueSoon).add(topic);
    if (many) {
      laterTimer ??= setTimeout(() => {
        laterTimer = null;
        drawAll(take(dueLater));
      }, gatherManyMs);
    } else {
      soonTimer ??= setTimeout(() => {
        soonTimer = null;
        drawAll(take(dueSoon));
      }, gatherMs);
    }
  }

  function stirConsoles(): void {
    for (const topic of watchers.keys()) if (topic.startsWith('console/') || topic === 'hall') soon(topic);
  }

  const pulse = setInterval(
    () => io.volatile.emit('pulse', { at: setting.hall.zone.iso(setting.now()), seq: parts.seq(), epoch }),
    pulseMs,
  );
  const refresh = setInterval(() => {
    for (const topic of watchers.keys()) soon(topic);
  }, refreshMs);

  return {
    heard({ facts }) {
      const touched = touchedBy(setting, facts);
      for (const fact of facts) {
        // The holder's own page changes with the ticket itself, at once.
        if ('id' in fact && typeof fact.id === 'number') {
          const token = setting.looks.ticket(fact.id)?.token;
          if (token) touched.urgent.add(`ticket/${token}`);
        }
        if (fact.fact === 'device-revoked') cutDevice(fact.device);
        if (fact.fact === 'signed-out') cutSessionsOf(fact.staff);
      }
      drawAll(touched.urgent);
      for (const topic of touched.soon) if (!touched.urgent.has(topic)) soon(topic);
      if (touched.everything || touched.queues.size > 0) {
        for (const topic of watchers.keys()) if (touched.everything || topic.startsWith('ticket/')) soon(topic);
      }
    },
    stir() {
      for (const topic of watchers.keys())
        if (topic === 'kiosk' || topic === 'hall' || topic.startsWith('console/')) soon(topic);
    },
    view(topic, asker) {
      const shows = keeper.read(topic);
      if (!shows) return { kind: 'unknown' };
      const permission = mayWatch(shows, asker);
      if (permission !== 'granted') return { kind: permission };
      const { kept } = draw(topic, shows);
      if (!watchers.has(topic)) keeper.drop(topic);
      return { kind: 'shown', version: kept.version, view: kept.view };
    },
    cutSessionsOf,
    cutDevice,
    screens: () => watching.size,
    async close() {
      clearInterval(pulse);
      clearInterval(refresh);
      if (soonTimer) clearTimeout(soonTimer);
      if (laterTimer) clearTimeout(laterTimer);
      await io.close();
    },
  };

  function cutSessionsOf(jobNo: string): void {
    for (const [socket, { asker }] of watching) if (asker.staff?.jobNo === jobNo) socket.conn.close();
  }
  function cutDevice(device: string): void {
    for (const [socket, { asker }] of watching) if (asker.device?.id === device) socket.conn.close();
  }
}

/** Packets this connection has not taken yet. Engine.IO keeps them in a field its types hide. */
function untaken(conn: object): number {
  return (conn as { writeBuffer: unknown[] }).writeBuffer.length;
}

function take(due: Set<string>): string[] {
  const topics = [...due];
  due.clear();
  return topics;
}
