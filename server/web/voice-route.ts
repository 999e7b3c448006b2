import { Router } from 'express';

/** What the web door needs of the voice room. */
export interface VoiceDesk {
  /** Made when a board first asks for it. */
  chime(): Buffer;
  file(name: string): Promise<string | null>;
}

/** Clips are named by their content: a board may keep them for good. */
export function voiceRoute({ chime, file }: VoiceDesk): Router {
  const router = Router();
  router.get('/chime.wav', (_request, response) => {
    response.set('Cache-Control', 'public, max-age=86400').type('audio/wav').send(chime());
  });
  router.get('/:name', async (request, response, next) => {
    const path = await file(request.params.name);
    if (path === null) return next();
    // The name was checked; a hall's data may lie in a folder that begins with a dot.
    response
      .type('audio/wav')
      .sendFile(path, { immutable: true, maxAge: '30d', cacheControl: true, dotfiles: 'allow' });
  });
  return router;
}
