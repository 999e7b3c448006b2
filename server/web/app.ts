import { join } from 'node:path';
import express, { type Express } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Hall } from '../hall/hall.ts';
import { permits } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import type { Hub } from '../hub.ts';
import type { Live } from '../live/live.ts';
import type { CaseDrafts } from '../store/case-drafts.ts';
import { forReaders } from '../store/journal-keys.ts';
import type { Store } from '../store/store.ts';
import type { ViewLooks } from '../store/view-look-ups.ts';
import { archiveRoute } from './archive-route.ts';
import { contentsRoute } from './contents-route.ts';
import type { Askers } from './askers.ts';
import { attendanceRoute } from './attendance-route.ts';
import { calendarRoute } from './calendar-route.ts';
import { caseDayRoute } from './case-day-route.ts';
import { ledgerRoute } from './ledger-route.ts';
import { casePaperRoute } from './case-paper-route.ts';
import { catchFaults, readBody } from './body.ts';
import { caseRoute } from './case-route.ts';
import { commandRoute } from './commands.ts';
import { dueRoute } from './due-route.ts';
import { dayReportRoute } from './day-report-route.ts';
import { draftRoute } from './draft-route.ts';
import { frontPage } from './front-page.ts';
import { feeRoute } from './fee-route.ts';
import { guideRoute, sheetStyle } from './guide-route.ts';
import { hallAnswer } from './hall-answer.ts';
import { leaveFormStyle, leaveRoute } from './leave-route.ts';
import { type PaperDesk, paperRoute, previewRoute } from './paper-route.ts';
import { photoRoute } from './photo-route.ts';
import { sendProblem, sendUnknown } from './problem.ts';
import { progressRoute } from './progress-route.ts';
import { RequestCount } from './request-count.ts';
import { rotaRoute } from './rota-route.ts';
import { screens } from './screens.ts';
import { sessionRoute } from './session-route.ts';
import type { Sessions } from './sessions.ts';
import { type VoiceDesk, voiceRoute } from './voice-route.ts';

export interface WebParts {
  version: string;
  built: string;
  hall: Hall;
  looks: Looks;
  more: ViewLooks;
  hub: Hub;
  live: Live;
  store: Store;
  sessions: Sessions;
  askers: Askers;
  drafts: CaseDrafts;
  paper: PaperDesk;
  /** How the names of the services are read aloud. */
  readings: Readonly<Record<string, readonly string[]>>;
  voice: VoiceDesk;
  /** Requests a minute from one device or address; 0 is no limit. */
  rateLimitPerMin: number;
  behindProxy: boolean;
  now(): number;
  /** Where a phone finds the hub. */
  publicUrl(): string;
  health(): { ok: boolean; body: object };
  log: { error(fields: object, message: string): void };
}

const journalMost = 1000;

/** The web door: reads as the list of what can be asked over HTTP. */
export function openWeb(parts: WebParts): Express {
  const { hall, looks, hub, live, store, sessions, askers, log } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', parts.behindProxy ? 1 : false);
  app.set('query parser', 'simple');

  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          fontSrc: ["'self'"],
          mediaSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
        },
      },
      strictTransportSecurity: false,
      crossOriginEmbedderPolicy: false,
      originAgentCluster: false,
    }),
  );
  app.use((request, response, next) => {
    if (askers.ownOrigin(request)) next();
    else sendProblem(request, response, 403, 'foreign-origin');
  });
  app.get('/api/health', (_request, response) => {
    const { ok, body } = parts.health();
    response
      .status(ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(body);
  });

  if (parts.rateLimitPerMin > 0) app.use('/api', limit(parts.rateLimitPerMin, askers));
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/api/commands', commandRoute(hub, hall, askers));
  app.use('/api/session', sessionRoute(sessions, hall, looks, askers));

  let aboutHall = { stamp: '', json: '' };
  app.get('/api/hall', (_request, response) => {
    // Asked by every screen that starts, and the same until a guide changes.
    const stamp = looks.guidesStamp();
    if (aboutHall.stamp !== stamp) aboutHall = { stamp, json: JSON.stringify(hallAnswer(looks, parts.readings)) };
    response.type('json').send(aboutHall.json);
  });
  app.get('/api/device', (request, response) => {
    const { device } = askers.of(request);
    response.json({ device });
  });
  app.get('/api/views/*topic', (request, response) => {
    const topic = (request.params.topic as unknown as string[]).join('/');
    const seen = live.view(topic, askers.of(request));
    if (seen.kind === 'unknown') sendUnknown(request, response, 'topic');
    else if (seen.kind === 'shown') response.json({ topic, version: seen.version, view: seen.view });
    else sendProblem(request, response, seen.kind === 'sign-in' ? 401 : 403, seen.kind);
  });
  app.get('/api/journal', (request, response) => {
    const permission = permits(['audit-admin', 'supervisor'], { ...askers.of(request), device: null });
    if (permission !== 'granted')
      return sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
    const since = whole(request.query.since, 0, Number.MAX_SAFE_INTEGER, 0);
    const most = whole(request.query.limit, 1, journalMost, 100);
    if (since === null || most === null)
      return sendProblem(request, response, 400, 'invalid', {
        errors: [{ path: since === null ? 'since' : 'limit', message: 'a whole number in its range' }],
      });
    const entries = store.journal.since(since, most).map(({ facts: written, at, ...row }) => {
      const { facts, withheld } = forReaders(written);
      return { ...row, at: hall.zone.iso(at), facts, ...(withheld ? { withheld } : {}) };
    });
    response.json({ entries, head: store.journal.head().seq });
  });
  let described: string | null = null;
  app.get('/api/openapi.json', async (_request, response) => {
    // Loaded and written when first asked for: a hub nobody asks starts a tenth sooner, 10 MB lighter.
    const { openApi } = await import('./openapi.ts');
    described ??= JSON.stringify(openApi(parts.version));
    response.type('json').send(described);
  });
  app.get('/api/due', dueRoute(hall.official));
  app.get('/api/calendar/:year', calendarRoute(looks));
  app.use('/api/attendance', attendanceRoute(looks, askers, parts.now));
  app.use('/api/cases/day', caseDayRoute({ hall, looks, now: parts.now }, askers));
  app.use('/api/fees', feeRoute({ hall, looks, now: parts.now }, askers));
  app.use('/api/days', dayReportRoute({ hall, looks, more: parts.more, now: parts.now }, askers));
  app.use('/api/archive', archiveRoute({ hall, looks, now: parts.now }, askers));
  app.use('/api/cases', contentsRoute(looks, askers));
  app.use('/api/ledgers', ledgerRoute({ hall, looks }, askers));
  app.use('/api/cases', casePaperRoute(looks, askers, parts.publicUrl, parts.now));
  app.use('/api/photos', photoRoute(looks, askers));
  app.use('/api/progress', progressRoute(looks, askers, parts.now, parts.publicUrl));
  app.use('/api/guides', guideRoute(looks, askers, parts.now));
  app.use('/api/voice', voiceRoute(parts.voice));
  app.use('/api/cases', caseRoute({ hall, looks, now: parts.now }, askers));
  app.use(
    '/api/drafts',
    draftRoute(looks, parts.drafts, askers, parts.now, (counter) => parts.live.again(`desk/${counter}`)),
  );
  app.use('/api/leaves', leaveRoute(looks, askers, parts.now));
  app.use('/api/rota', rotaRoute(live, askers));
  app.use('/api/paper', paperRoute(parts.paper, askers));
  app.post('/api/slip-preview', readBody, previewRoute(parts.paper, askers));

  app.use(screens(parts.built));
  app.get('/', frontPage(hall));
  app.get('/favicon.ico', (_request, response) => {
    response.type('image/svg+xml').sendFile(join(import.meta.dirname, 'favicon.svg'), { dotfiles: 'allow' });
  });
  app.get('/front.css', (_request, response) => {
    response.sendFile(join(import.meta.dirname, 'front.css'), { dotfiles: 'allow' });
  });
  app.get('/leave-form.css', leaveFormStyle);
  app.get('/sheet.css', sheetStyle);
  app.use((request, response) => sendUnknown(request, response, 'route'));
  app.use(catchFaults(log));
  return app;
}

/** By device where one is known, by person, else by address. */
function limit(perMin: number, askers: Askers) {
  return rateLimit({
    windowMs: 60_000,
    limit: perMin,
    store: new RequestCount(),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    keyGenerator(request) {
      const { staff, device } = askers.of(request);
      if (device && device.kind !== 'local') return `device:${device.id}`;
      return staff ? `staff:${staff.jobNo}` : ipKeyGenerator(askers.address(request));
    },
    handler: (request, response, _next, { windowMs }) => {
      const resetAt = (request as { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime;
      sendProblem(request, response, 429, 'slow-down', {
        retryAfterS: Math.max(1, Math.ceil(((resetAt?.getTime() ?? Date.now() + windowMs) - Date.now()) / 1000)),
      });
    },
  });
}

function whole(text: unknown, least: number, most: number, otherwise: number): number | null {
  if (text === undefined) return otherwise;
  const value = typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
