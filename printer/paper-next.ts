import type { CasePaper } from '../protocol/case-paper.ts';
import type { Language } from '../protocol/text.ts';
import { inOne } from './languages.ts';
import { nextWords } from './paper-words/next-words.ts';

/** What the applicant does next, as steps: a paper that leaves this open brings people back to ask. */
export function nextSteps(paper: CasePaper, language: Language): string[] {
  const words = nextWords[language];
  const where = paper.place
    ? inOne(paper.place, language)
    : paper.counter === null
      ? null
      : words.counter(paper.counter);
  const back = where === null ? words.backAnywhere : words.back(where);
  switch (paper.kind) {
    case 'materials-list':
      return [words.check, words.told];
    case 'acceptance':
    case 'receipt':
      return [words.follow, words.collect, words.changes];
    case 'one-time-notice':
    case 'supplement-notice':
      return [
        words.once,
        back,
        ...(paper.received && paper.received > 0 ? [words.received(paper.received)] : []),
        ...(paper.terms ? [words.terms(paper.terms)] : []),
      ];
    case 'refusal':
      return [...(paper.elsewhere === null ? [] : [words.elsewhere]), words.again];
    case 'return-of-materials':
      return [words.check, words.again];
    case 'pause-notice':
      return [words.nothing, words.changes];
    case 'extension-notice':
    case 'delay-notice':
      return [words.nothing, words.doubts];
    case 'decision':
      return paper.granted ? [words.ready, words.collect] : [words.again];
    case 'collection':
      return [words.number, words.bringAll];
    case 'delivery':
      return [words.look];
    case 'fee-slip':
      return [words.pay, where === null ? words.payBackAnywhere : words.payBack(where)];
    case 'agency-list':
      return [...(paper.papers.length > 0 ? [words.backToYou] : [words.follow]), words.doubts];
    case 'agency-receipt':
      return [words.check, words.doubts];
  }
}
