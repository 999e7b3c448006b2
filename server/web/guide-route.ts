import { join } from 'node:path';
import { type Request, type RequestHandler, Router } from 'express';
import type { Language } from '../../protocol/text.ts';
import { guideAnswer } from '../cases/guide-answer.ts';
import { guideWriters } from '../cases/draft-guide.ts';
import { permits } from '../hall/asker.ts';
import type { Looks } from '../hall/looks.ts';
import type { Askers } from './askers.ts';
import { guidePage } from './guide-page.ts';
import { samplePage } from './sample-page.ts';
import { languageOf, sendProblem, sendUnknown } from './problem.ts';

/** Guides: the one in force as data and as a sheet of paper for anyone; all versions with their texts for those who write them. */
export function guideRoute(looks: Looks, askers: Askers, now: () => number): Router {
  const router = Router();
  const { hall } = looks;
  router.get('/files/:mark', (request, response) => {
    const file = looks.guideFile(request.params.mark);
    if (!file) return sendUnknown(request, response, 'file');
    // What somebody uploaded is shown by the browser's own viewer and may run nothing.
    response
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .set('Cache-Control', 'public, max-age=31536000, immutable')
      .type(file.type)
      .send(file.bytes);
  });
  router.get('/:service/versions', (request, response) => {
    const permission = permits([...guideWriters, 'audit-admin'], { ...askers.of(request), device: null });
    if (permission !== 'granted')
      return sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
    const { service } = request.params;
    if (!hall.services.has(service)) return sendUnknown(request, response, 'service');
    response.json({
      versions: looks.guideVersions(service).map((kept) => ({ ...guideAnswer(looks, kept), guide: kept.guide })),
    });
  });
  router.get('/:service/samples/:file', (request, response) => {
    const { service, file } = request.params;
    const kept = hall.services.has(service) ? looks.guide(service) : null;
    const n = Number(/^([1-9]\d?)\.html$/.exec(file)?.[1] ?? 0);
    const sample = kept?.guide.samples?.[n - 1];
    if (!kept || !sample) return sendUnknown(request, response, 'file');
    const { name } = hall.services.get(service)!;
    const facts = { hall: hall.file.hall.name, service: name, version: kept.version, sample };
    response.type('html').send(samplePage(facts, wantedLanguage(request)));
  });
  router.get('/:file', (request, response) => {
    const [service, page] = request.params.file.split('.') as [string, string | undefined];
    const kept = hall.services.has(service) ? looks.guide(service) : null;
    if (!kept || (page !== undefined && page !== 'html')) return sendUnknown(request, response, 'service');
    const from = looks.guideVersion(service, kept.version)?.from || null;
    if (page === undefined) return response.json({ service, ...kept, from });
    const today = hall.zone.local(now()).day;
    response.type('html').send(guidePage({ hall, service, ...kept, from, today }, wantedLanguage(request)));
  });
  return router;
}

function wantedLanguage(request: Request): Language {
  const { language } = request.query;
  return language === 'zh' || language === 'en' ? language : languageOf(request);
}

/** The look of every sheet that is printed: a file of its own, since the door lets no page style itself. */
export const sheetStyle: RequestHandler = (_request, response) => {
  response.sendFile(join(import.meta.dirname, 'sheet.css'), { dotfiles: 'allow' });
};
