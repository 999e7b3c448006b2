/** Who left it, and what it says: one sealed text. */
export interface MessageWords {
  name: string;
  contact: string;
  text: string;
}

/** A message for a colleague who is away: name and contact taken and passed on (003 一(三)4). */
export interface ColleagueMessage {
  id: string;
  to: string;
  by: string;
  case: string | null;
  at: number;
  remindAt: number;
  closedAt: number | null;
  closedBy: string | null;
  words: MessageWords;
  /** What was done about it. */
  done: string | null;
}

type Sealer = { sealText(plain: string, about: string): string };
type Opener = { openText(sealed: string, about: string): string };
const placeOf = (id: string) => `message:${id}`;

export const sealMessage = (looks: Sealer, id: string, words: MessageWords): string =>
  looks.sealText(JSON.stringify(words), placeOf(id));
export const openMessage = (looks: Opener, id: string, sealed: string): MessageWords =>
  JSON.parse(looks.openText(sealed, placeOf(id))) as MessageWords;

export const sealDone = (looks: Sealer, id: string, done: string): string =>
  looks.sealText(done, `${placeOf(id)}:done`);
export const openDone = (looks: Opener, id: string, sealed: string): string =>
  looks.openText(sealed, `${placeOf(id)}:done`);
