import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { Shown, Topics } from '../../protocol/wire.ts';
import type { Asker } from '../hall/asker.ts';
import type { Committed } from '../hub.ts';
import type { Setting } from '../views/setting.ts';
import { mayWatch, readersMove } from '../views/may-watch.ts';
import type { Shows } from '../views/topics.ts';
import { changesWithTime, touchedBy } from '../views/touched.ts';
import { Gathering } from './gathering.ts';
import type { PrintAgents } from './print-agents.ts';
import { watchPressed } from './pressed.ts';
import { keepPulse } from './pulse.ts';
import { ScreenLine } from './screen-line.ts';
import { Telling } from './telling.ts';
import { type KeptView, ViewKeeper } from './view-keeper.ts';

/** Time alone changes views too: forecasts, opening hours, overdue signs. */
const refreshMs = 10_000;
/** A view drawn so lately is shown as it is to whoever comes: after a restart all screens come at once. */
const shareMs = 1000;
const stirMs = 20;
const topicsMost = 24;

export interface LiveParts {
  setting: Setting;
  epoch: string;
  opens: number;
  seq(): number;
  /** Who opens this connection: by its cookie, its token, its address. */
  askerOf(request: IncomingMessage, token: unknown): Asker;
  mayConnect(request: IncomingMessage): boolean;
  /** Lines of print agents are theirs from their first word on. */
  agents?: Pick<PrintAgents, 'hello'>;
  log: { warn(fields: object, message: string): void };
}

export interface Live {
  heard(committed: Committed): void;
  /** Something outside the journal changed what screens show: how a printer is, what became of a slip. */
  stir(): void;
  /** What this topic shows has changed outside the journal. */
  again(topic: string): void;
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

/** Out by Socket.IO: whole small views to those who watch them. Sockets never change the hall. */
export function openLive(http: HttpServer, parts: LiveParts): Live {
  const { setting, epoch } = parts;
  const keeper = new ViewKeeper(setting, parts.opens);
  const lines = new Set<ScreenLine>();
  const watchers = new Map<string, Set<ScreenLine>>();
  const time = watchPressed();
  const gathering = new Gathering({
    pressed: time.pressed,
    screens: (topic) => watchers.get(topic)?.size ?? 0,
    draw(topic) {
      const shows = watchers.get(topic)?.values().next().value?.topics.get(topic);
      if (!shows) return;
      draw(topic, shows);
      if (!watchers.has(topic)) keeper.drop(topic);
    },
  });

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

  const nobody: ReadonlySet<ScreenLine> = new Set();
  const telling = new Telling({
    lines: (topic) => watchers.get(topic) ?? nobody,
    // One encoding for all of them; the room of everybody is known by name, a few by theirs.
    emit: (told, topic, { version, view }) =>
      void io
        .to(told.length === watchers.get(topic)?.size ? topic : told.map(({ socket }) => socket.id))
        .emit('view', { topic, version, view }),
  });

  const head = () => ({ at: setting.hall.zone.iso(setting.now()), seq: parts.seq(), epoch });

  io.on('connection', (socket) => {
    const line = new ScreenLine(socket, parts.askerOf(socket.request, socket.handshake.auth.token), show);
    lines.add(line);
    socket.on('watch', (topics: unknown, ack: unknown) => line.asked(() => watch(line, topics, ack)));
    socket.on('unwatch', (topics: unknown) => line.asked(() => leave(line, topics)));
    socket.on('shown', (report: unknown) => shown(line, report));
    socket.on('print-agent', (_hello: unknown, ack: unknown) => parts.agents?.hello(socket, line.asker, ack));
    socket.on('disconnect', () => {
      for (const topic of [...line.topics.keys()]) unwatch(line, topic, false);
      lines.delete(line);
      setting.sightings.went(socket.id, null, setting.now());
      stirConsoles();
    });
  });

  function watch(line: ScreenLine, topics: unknown, ack: unknown): void {
    if (typeof ack !== 'function' || !lines.has(line)) return;
    const views: Record<string, { version: number; view: object }> = Object.create(null);
    const refused: Record<string, string> = Object.create(null);
    const parsed = Array.isArray(topics) ? topics.slice(0, topicsMost) : [];
    for (const wanted of parsed) {
      const topic = String(wanted).slice(0, 96);
      const shows = Topics.safeParse([wanted]).success ? keeper.read(topic) : null;
      if (!shows) refused[topic] = 'unknown-topic';
      else if (mayWatch(shows, line.asker) !== 'granted') refused[topic] = mayWatch(shows, line.asker);
      else if (line.topics.size >= topicsMost && !line.topics.has(topic)) refused[topic] = 'slow-down';
      else {
        // Drawn before it joins: what is new goes to those who watched before, and to this one in the answer alone.
        const { version, view } =
          keeper.newest(topic, changesWithTime(topic) ? shareMs : Number.POSITIVE_INFINITY) ?? draw(topic, shows);
        join(line, topic, shows);
        views[topic] = { version, view };
      }
    }
    ack({ ...head(), views, refused });
  }

  function join(line: ScreenLine, topic: string, shows: Shows): void {
    const { socket, asker } = line;
    const fresh = !line.topics.has(topic);
    line.topics.set(topic, shows);
    const others = watchers.get(topic) ?? new Set<ScreenLine>();
    others.add(line);
    watchers.set(topic, others);
    void socket.join(topic);
    if (!fresh || (shows.kind !== 'board' && shows.kind !== 'counter')) return;
    setting.sightings.came(
      socket.id,
      topic,
      asker.device?.id ?? socket.id,
      asker.device?.kind === 'local' || !asker.device ? topic : asker.device.label,
    );
    stirConsoles();
  }

  function leave(line: ScreenLine, topics: unknown): void {
    const parsed = Topics.safeParse(topics);
    for (const topic of parsed.success ? parsed.data : []) unwatch(line, topic, true);
  }

  function unwatch(line: ScreenLine, topic: string, onPurpose: boolean): void {
    const others = watchers.get(topic);
    others?.delete(line);
    if (others?.size === 0) {
      watchers.delete(topic);
      keeper.drop(topic);
      gathering.drop(topic);
      telling.drop(topic);
    }
    line.topics.delete(topic);
    line.forgive(topic);
    void line.socket.leave(topic);
    if (onPurpose) setting.sightings.went(line.socket.id, topic, setting.now());
  }

  function shown(line: ScreenLine, report: unknown): void {
    if (!line.mayReport()) return;
    const parsed = Shown.safeParse(report);
    if (!parsed.success || !line.topics.has(parsed.data.topic)) return;
    setting.sightings.reported(line.socket.id, parsed.data, setting.now());
    stirConsoles();
  }

  function draw(topic: string, shows: Shows): KeptView {
    if (readersMove(shows)) letGo(topic, shows);
    const { kept, changed } = keeper.draw(topic, shows);
    if (changed) telling.tell(topic, kept);
    return kept;
  }

  /** Whose right it was and is not any more is told nothing of it: the next pulse says so, and asking again has the reason. */
  function letGo(topic: string, shows: Shows): void {
    for (const line of [...(watchers.get(topic) ?? nobody)])
      if (mayWatch(shows, line.asker) !== 'granted') unwatch(line, topic, false);
  }

  /** As it was last drawn: if it has changed since, it will be drawn for all who watch it. */
  function show(line: ScreenLine, topic: string): void {
    const shows = line.topics.get(topic);
    if (shows && readersMove(shows)) letGo(topic, shows);
    const kept = line.topics.has(topic) ? keeper.newest(topic) : null;
    if (kept) line.socket.emit('view', { topic, version: kept.version, view: kept.view });
  }

  /** A thousand boards that report in the same breath stir the consoles once. */
  let stirring: NodeJS.Timeout | null = null;
  function stirConsoles(): void {
    stirring ??= setTimeout(() => {
      stirring = null;
      for (const topic of watchers.keys()) if (topic.startsWith('console/') || topic === 'hall') gathering.soon(topic);
    }, stirMs);
  }

  const endPulse = keepPulse({
    io,
    lines: () => lines,
    version: (topic) => keeper.newest(topic)?.version,
    head,
  });
  const refresh = setInterval(() => {
    for (const topic of watchers.keys()) if (changesWithTime(topic)) gathering.soon(topic);
  }, refreshMs);

  return {
    heard({ facts }) {
      const touched = touchedBy(setting, facts);
      for (const fact of facts) {
        // The holder's own page changes with the ticket itself, at once. Of a number just given nobody has the page yet.
        if ('id' in fact && typeof fact.id === 'number' && fact.fact !== 'ticket-issued') {
          const token = setting.looks.ticket(fact.id)?.token;
          if (token) touched.urgent.add(`ticket/${token}`);
        }
        if (fact.fact === 'device-revoked') cutDevice(fact.device);
        if (fact.fact === 'signed-out') cutSessionsOf(fact.staff);
      }
      for (const topic of touched.urgent) gathering.now(topic);
      for (const topic of touched.soon) if (!touched.urgent.has(topic)) gathering.soon(topic);
      if (touched.everything || touched.queues.size + touched.kinds.size > 0) {
        for (const [topic, others] of watchers) {
          const kind = others.values().next().value?.topics.get(topic)?.kind;
          const pages = kind === 'ticket' && touched.queues.size > 0;
          if (touched.everything || pages || (kind && touched.kinds.has(kind))) gathering.soon(topic);
        }
      }
    },
    again: (topic) => gathering.soon(topic),
    stir() {
      for (const topic of watchers.keys())
        if (
          topic === 'kiosk' ||
          topic === 'printers' ||
          topic === 'hall' ||
          topic.startsWith('console/') ||
          topic.startsWith('intake/')
        )
          gathering.soon(topic);
    },
    view(topic, asker) {
      const shows = keeper.read(topic);
      if (!shows) return { kind: 'unknown' };
      const permission = mayWatch(shows, asker);
      if (permission !== 'granted') return { kind: permission };
      const { version, view } = draw(topic, shows);
      if (!watchers.has(topic)) keeper.drop(topic);
      return { kind: 'shown', version, view };
    },
    cutSessionsOf,
    cutDevice,
    screens: () => lines.size,
    async close() {
      endPulse();
      clearInterval(refresh);
      if (stirring) clearTimeout(stirring);
      time.close();
      gathering.close();
      telling.close();
      await io.close();
    },
  };

  function cutSessionsOf(jobNo: string): void {
    for (const { socket, asker } of lines) if (asker.staff?.jobNo === jobNo) socket.conn.close();
  }
  function cutDevice(device: string): void {
    for (const { socket, asker } of lines) if (asker.device?.id === device) socket.conn.close();
  }
}
