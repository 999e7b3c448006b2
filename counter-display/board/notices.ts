import type { BoardView } from '../../protocol/views.ts';
import { t, tIn } from './words.ts';

/** One thing the notice line says, for one turn. `numbers` stand out in the middle of the words. */
export interface NoticeLine {
  before: string;
  numbers: string[];
  after: string;
  en: string;
}

const mostNumbers = 8;
// What one line holds, in Chinese characters and in letters, and in both together.
const lineHan = 46;
const lineLetters = 110;

/** Everything the line has to say, in turn: practice, the last issue, missed numbers, and the hall's own notices, whole. */
export function noticeLines({ hall, opening, missed, notices }: BoardView): NoticeLine[] {
  const lines: NoticeLine[] = [];
  if (hall.practice) lines.push(plain(t('practiceLine'), tIn('en', 'practiceLine')));
  if (!opening.issuing && opening.why !== 'practice') lines.push(plain(t('noMoreNumbers'), tIn('en', 'noMoreNumbers')));
  if (opening.longer) lines.push(longerLine(opening.longer));
  if (missed.length > 0) lines.push(missedLine(missed));
  for (const { text } of notices) lines.push(...whole(text.zh, text.en ?? ''));
  return lines.length > 0 ? lines : [plain(t('keepCalm'), tIn('en', 'keepCalm'))];
}

/** Which counters stay open longer today, and until when: they stand out as numbers do. */
function longerLine({ until, counters }: NonNullable<BoardView['opening']['longer']>): NoticeLine {
  if (counters.length === 0) return plain(t('longerHall', { time: until }), tIn('en', 'longerHall', { time: until }));
  const named = counters.slice(0, mostNumbers).map(String);
  return {
    before: t('longerBefore'),
    numbers: named,
    after: `${counters.length > named.length ? t('missedMore') : ''}${t('longerAfter', { time: until })}`,
    en: tIn('en', 'longerCounters', { counters: named.join(', '), time: until }),
  };
}

function missedLine(missed: readonly string[]): NoticeLine {
  const numbers = missed.slice(0, mostNumbers);
  const more = missed.length > numbers.length;
  // Many numbers leave no room for the English beside them.
  const en = numbers.length <= 3 ? `${tIn('en', 'missedBefore')}${numbers.join(', ')}${tIn('en', 'missedAfter')}` : '';
  return { before: t('missedBefore'), numbers, after: `${more ? t('missedMore') : ''}${t('missedAfter')}`, en };
}

function plain(before: string, en: string): NoticeLine {
  return { before, numbers: [], after: '', en };
}

/** A notice that does not fit beside its English takes turns with it; a long one is cut where it can be read. */
function whole(zh: string, en: string): NoticeLine[] {
  if (zh.length / lineHan + en.length / lineLetters <= 1) return [plain(zh, en)];
  return [...cut(zh, lineHan), ...cut(en, lineLetters)].map((piece) => plain(piece, ''));
}

function cut(text: string, most: number): string[] {
  const toLastStop = new RegExp(`^.{${Math.ceil(most / 3)},${most - 1}}[。；，！？.;, ]`);
  const pieces: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest.length > most) {
    const piece = toLastStop.exec(rest)?.[0] ?? rest.slice(0, most);
    pieces.push(piece.trim());
    rest = rest.slice(piece.length).trim();
  }
  return rest ? [...pieces, rest] : pieces;
}
