import type { PostPart } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import type { Candidate } from './away-plan.ts';
import { a, type AwayWord } from './words.ts';

const parts: Record<PostPart, AwayWord> = {
  A: 'partA',
  B: 'partB',
  more: 'partMore',
  'stand-by': 'partStandBy',
  chief: 'partOther',
};

/** As what somebody would stand in. */
export const partOf = ({ part }: Pick<Candidate, 'part'>): string => a(part ? parts[part] : 'partOther');

/** Where somebody who may stand in is now. */
export function whereabouts({ state, counter, until, reported }: Candidate): string {
  switch (state) {
    case 'free':
      return a(reported ? 'coverReported' : 'coverFree');
    case 'on-post':
      return a('coverBusy', { n: counter ?? '' });
    case 'away':
      return until ? a('coverAway', { time: timeOfDay(until) }) : a('coverGone');
    case 'not-here':
      return a('coverNotHere');
  }
}

const grounds: Record<string, AwayWord> = {
  sign: 'groundSign',
  leave: 'groundLeave',
  meeting: 'groundMeeting',
  rest: 'groundRest',
};

/** Why the other is away, in a word. */
export const groundWord = (ground: string): string => a(grounds[ground] ?? 'groundOther');
