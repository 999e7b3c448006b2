import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { pino } from 'pino';
import { keepBackups } from './backups.ts';
import { type DemoPerson, demoStaff } from './demo-staff.ts';
import type { Fact } from './hall/facts.ts';
import { type Hall, hallOf } from './hall/hall.ts';
import { openHub } from './hub.ts';
import { keepCalendar } from './keep-calendar.ts';
import { keepHall } from './keep-hall.ts';
import { listen } from './listen.ts';
import { type Live, openLive } from './live/live.ts';
import { openPrintAgents } from './live/print-agents.ts';
import { openPaperDesk } from './paper/desk.ts';
import { openPaper, type Paper } from './paper/paper.ts';
import { readingsOf } from './readings.ts';
import { hallAddresses, type Settings } from './settings.ts';
import { approvedLonger } from './store/longer-hours-look-ups.ts';
import { openCalendar } from './store/calendar-look-ups.ts';
import { openClock } from './store/clock.ts';
import { openCaseDrafts } from './store/case-drafts.ts';
import { openLettingGo } from './store/letting-go.ts';
import { openLooks } from './store/look-ups.ts';
import { openData, type Opened, sayWhy, sqliteVersion, synchronousOf } from './store/open.ts';
import { openSeal } from './store/seal.ts';
import { openStore } from './store/store.ts';
import { openViewLooks } from './store/view-look-ups.ts';
import { Sightings } from './views/sightings.ts';
import { alertSince } from './views/alerts.ts';
import type { Setting } from './views/setting.ts';
import { chimeWav } from './voice/chime.ts';
import { openVoice } from './voice/clips.ts';
import { announcement } from './voice/words.ts';
import { watchCases } from './watch-cases.ts';
import { watchPosts } from './watch-posts.ts';
import { openWeb } from './web/app.ts';
import { openAskers } from './web/askers.ts';
import { openSessions } from './web/sessions.ts';

// Asked for this way, node:http does not load the fetch client that its module namespace lists: a tenth of the start.
const { createServer } = process.getBuiltinModule('node:http');

const root = join(import.meta.dirname, '..');
export const demoHallFile = join(root, 'demo', 'hall.json');
export const version = '0.1.0';
/** After these there is something to print. */
const slipFacts = new Set<Fact['fact']>(['slip-queued', 'test-page-queued', 'paper-queued']);
const sweepMs = 15_000;
const patienceMs = 1500;

export interface Running {
  port: number;
  host: string;
  hall: Hall;
  demo: DemoPerson[];
  warnings: string[];
  /** Since its process began. */
  startedInMs: number;
  stop(): Promise<void>;
}

/** Settings, store, hall, hub, views, live, web, spool, listen: the hub from the ground up, and down again. */
export async function startHub(settings: Settings): Promise<Running> {
  const log = pino({ level: settings.logLevel, base: null }, pino.destination({ fd: 2, sync: true }));
  const hallFile = settings.hallFile ?? demoHallFile;

  const data = openData(settings.dataDir);
  const { seal, store, clock, file } = await firstWrites(data, settings.dataDir, hallFile).catch((error: unknown) => {
    data.close();
    throw sayWhy(error, settings.dataDir);
  });
  const calendar = openCalendar(data.db);
  const hall = hallOf(file, calendar, approvedLonger(data.db));
  const looks = openLooks(data.db, hall, seal, (alert, jobNo) => alertSince(setting, alert, jobNo));
  const hub = openHub(store, looks, clock, log);
  // Before anybody else hears of it: what they draw is already counted by the new days.
  hub.onCommitted(({ facts }) => {
    if (facts.some(({ fact }) => fact === 'calendar-imported')) calendar.reread();
  });
  hub.turnDay();
  const posts = watchPosts(hub, looks, () => clock.now(), log);
  const cases = watchCases(hub, looks, () => clock.now(), log);

  const voice = openVoice({ dir: join(settings.dataDir, 'voice'), log });
  const sessions = openSessions(
    data.db,
    () => hub,
    () => clock.now(),
    file.rules.idleSignOutMin,
  );
  const askers = openAskers(data.db, looks, sessions, settings.behindProxy);

  const agents = openPrintAgents({
    epoch: store.epoch,
    printers: file.printers,
    settleLate(job, sent, printers) {
      const known = spool.settleLate(job, sent, printers);
      live.stir();
      return known;
    },
    onHealth(printers) {
      for (const printer of printers) spool.lookAt(printer);
    },
    log,
  });
  const paper: Paper = openPaper({
    db: data.db,
    looks,
    dataDir: settings.dataDir,
    agents,
    now: () => clock.now(),
    publicUrl,
    onChange: () => live?.stir(),
    log,
  });
  const { spool } = paper;
  const setting: Setting = {
    hall,
    looks,
    more: openViewLooks(data.db, file.hall.code),
    sightings: new Sightings(),
    announcer: {
      words: (call) => announcement(call)?.text ?? { zh: '', en: '' },
      clips: (call) => voice.clipsFor(call),
    },
    printers: () => paper.printers(),
    now: () => clock.now(),
    day: () => store.day(),
  };

  const http = createServer({ headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 });
  // The web door listens before the live room takes the server: Engine.IO keeps its own requests to itself only before those who were there first.
  let web: RequestListener | null = null;
  http.on('request', (request, response) => web?.(request, response));
  const live: Live = openLive(http, {
    setting,
    agents,
    epoch: store.epoch,
    opens: store.opens,
    log,
    seq: () => store.journal.head().seq,
    askerOf: (request, token) => askers.of(request, token),
    mayConnect: (request) => askers.ownOrigin(request),
  });
  hub.onCommitted((committed) => {
    if (committed.facts.some(({ fact }) => fact === 'day-opened')) setting.sightings.forgetLost(committed.at);
    live.heard(committed);
    posts.heard(committed.facts);
    if (committed.facts.some(({ fact }) => fact === 'calendar-imported')) void cases.look();
    for (const fact of committed.facts) {
      if (fact.fact !== 'ticket-called' && fact.fact !== 'ticket-recalled') continue;
      // Screens first; the clip is begun in the same breath, before any board can ask for it.
      voice.prepare({ number: fact.number, counter: fact.counter, times: fact.times });
    }
    if (committed.facts.some(({ fact }) => slipFacts.has(fact))) spool.poke();
  });
  web = openWeb({
    version,
    built: join(root, 'dist'),
    hall,
    looks,
    more: setting.more,
    hub,
    live,
    store,
    sessions,
    askers,
    log,
    drafts: openCaseDrafts(data.db, seal),
    paper: { ...openPaperDesk(data.db, hall, settings.dataDir), preview: paper.preview },
    readings: readingsOf(file.services.map(({ name }) => name.zh)),
    voice: { chime: chimeWav, file: (name) => voice.file(name) },
    rateLimitPerMin: settings.rateLimitPerMin,
    behindProxy: settings.behindProxy,
    now: () => clock.now(),
    publicUrl,
    health() {
      const ok = hub.canWrite();
      const hours = hall.hours(clock.now());
      return {
        ok,
        body: {
          ok,
          version,
          epoch: store.epoch,
          seq: store.journal.head().seq,
          businessDay: store.day(),
          hall: file.hall.code,
          open: hours.now || file.rules.practice,
          durability: { synchronous: synchronousOf(data.db), sqlite: sqliteVersion(data.db) },
          screens: live.screens(),
          at: hall.zone.iso(clock.now()),
        },
      };
    },
  });

  await listen(http, settings).catch((error: unknown) => {
    data.close();
    throw error;
  });
  const port = (http.address() as { port: number }).port;
  spool.start();
  const lettingGo = openLettingGo(store, log);
  const sweep = setInterval(() => {
    hub.turnDay();
    posts.look();
    void cases.look();
    void sessions.sweep();
    lettingGo.begin();
  }, sweepMs);
  const backups = keepBackups({ dataDir: settings.dataDir, timezone: file.hall.timezone, now: () => clock.now(), log });
  log.info(
    {
      port,
      hall: file.hall.code,
      sqlite: sqliteVersion(data.db),
      synchronous: synchronousOf(data.db),
      voice: voice.engine,
    },
    'the hub is open',
  );

  function publicUrl(): string {
    return (
      settings.publicUrl ||
      `http://${settings.host === '0.0.0.0' || settings.host === '::' ? (hallAddresses()[0] ?? 'localhost') : settings.host}:${settings.port}`
    );
  }

  return {
    port,
    host: settings.host,
    hall,
    demo: settings.hallFile === null ? demoStaff(hallFile) : [],
    warnings: warningsOf(hall, voice.engine, clock.now()),
    startedInMs: performance.now(),
    /** Open answers are finished, then the doors close from the outside in. */
    async stop() {
      clearInterval(sweep);
      lettingGo.stop();
      backups.stop();
      http.close();
      await hub.stop();
      http.closeIdleConnections();
      // Whoever has not finished asking by now is cut off: nobody's half a request keeps the data open.
      const patience = setTimeout(() => http.closeAllConnections(), patienceMs);
      await Promise.all([live.close(), voice.close()]);
      clearTimeout(patience);
      await paper.stop();
      http.closeAllConnections();
      data.close();
      log.info('the hub is closed');
    },
  };
}

/** What a start writes before anybody may ask: the key, that the data was opened, and the hall where none is kept yet. */
async function firstWrites({ db, fresh }: Opened, dataDir: string, hallFile: string) {
  // A first start that was cut off before it kept a hall has sealed nothing: its key may be made now.
  const keepsHall = db.prepare('SELECT 1 FROM hall').get() !== undefined;
  const seal = openSeal(dataDir, fresh || !keepsHall);
  const store = openStore(db, seal);
  const clock = openClock(store.journal.head().at);
  const file = await keepHall(store, hallFile, clock.now());
  keepCalendar(store, clock.now());
  return { seal, store, clock, file };
}

function warningsOf(hall: Hall, engine: string, now: number): string[] {
  const year = hall.zone.local(now).day.slice(0, 4);
  return [
    ...(hall.official.kindOf(hall.zone.local(now).day) === 'unknown'
      ? [
          `没有 ${year} 年的放假安排，办件期限算不准，请系统管理员在管理台导入。 No official holidays known for ${year}: limits of cases are not certain until an administrator imports them in the console.`,
        ]
      : []),
    ...(engine === 'none'
      ? [
          '没有语音引擎：请安装 espeak-ng 或放入录音包，否则大屏只能用浏览器语音。 No voice engine: install espeak-ng or add a clip pack.',
        ]
      : []),
  ];
}
