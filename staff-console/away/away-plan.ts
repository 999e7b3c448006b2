import type { Body } from '../../protocol/commands.ts';
import type { Text } from '../../protocol/text.ts';
import type { ConsoleView, Leaving } from '../../protocol/views.ts';
import { minutesOffered, placesInstead } from './away-choices.ts';
import type { AwayDraft } from './away-draft.ts';

export type Candidate = Leaving['covers'][number];

/** Why a sign may not be put up as it is: A and B would both be away, or a substitute must be on post first. */
export type Blocked = 'both-away' | 'cover-first';

/** The sign as it would be put up now. */
export interface AwayPlan {
  reason: Text | string | null;
  minutes: number;
  offered: number[];
  goTo: readonly number[];
  /** Who stands the post meanwhile, chosen or by themselves. */
  cover: Candidate | null;
  /** They do so in the moment the sign is put up: the counter works on. */
  worksOn: boolean;
  blocked: Blocked | null;
}

const goToMost = 3;
const usualMin = 10;

/** What was chosen so far, filled in with what the hub knows. Without the hub's word nothing is blocked here; the hub decides anyway. */
export function planOf(view: ConsoleView, leaving: Leaving | null, draft: AwayDraft): AwayPlan {
  const { awayReasons, awayMaxMin } = view.rules;
  const offered = minutesOffered(awayMaxMin);
  const minutes = draft.minutes ?? offered.find((one) => one >= usualMin) ?? offered[0]!;
  const typed = draft.typed.trim();
  const listed = typeof draft.reason === 'number' ? (awayReasons[draft.reason] ?? null) : null;
  const reason = draft.reason === 'typed' ? (typed === '' ? null : typed) : listed;
  const instead = leaving
    ? leaving.instead.map(({ counter }) => counter)
    : placesInstead(view)
        .filter(({ atWork }) => atWork)
        .slice(0, goToMost)
        .map(({ number }) => number)
        .sort((a, b) => a - b);
  const cover = coverOf(leaving, draft.cover);
  const free = cover !== null && cover.state === 'free';
  const worksOn =
    cover !== null && (cover.jobNo === leaving?.takesOver?.jobNo || (free && (leaving!.atOnce || cover.reported)));
  return {
    reason,
    minutes,
    offered,
    goTo: draft.goTo ?? instead.slice(0, goToMost),
    cover,
    worksOn,
    blocked: leaving && blockedBy(leaving, minutes, cover, worksOn),
  };
}

function coverOf(leaving: Leaving | null, chosen: string | null): Candidate | null {
  if (!leaving) return null;
  const wanted = chosen ?? leaving.takesOver?.jobNo;
  const listed = leaving.covers.find(({ jobNo }) => jobNo === wanted);
  if (listed) return listed;
  return chosen === null && leaving.takesOver ? { ...leaving.takesOver, reported: false } : null;
}

/** As the hub would judge it: a third who is there answers for both of A and B; a substitute counts where the hall wants to see one. */
function blockedBy(leaving: Leaving, minutes: number, cover: Candidate | null, worksOn: boolean): Blocked | null {
  const { blockedFromMin, coverFromMin, onPost, partner } = leaving;
  const there = cover !== null && cover.state === 'free' && (onPost === 'in-hall' || cover.reported);
  const third = there && cover.jobNo !== partner?.jobNo;
  if (blockedFromMin !== null && minutes >= blockedFromMin && !third) return 'both-away';
  const onThePost = worksOn && (onPost === 'in-hall' || cover!.reported);
  return coverFromMin !== null && minutes >= coverFromMin && !onThePost ? 'cover-first' : null;
}

/** The command a plan is; who stands in by themselves is not named again. */
export function bodyOf(
  counter: number,
  plan: AwayPlan & { reason: Text | string },
  draft: AwayDraft,
): Body<'put-up-sign'> {
  const [note, words] = [draft.note.trim(), draft.words.trim()];
  return {
    counter,
    reason: plan.reason,
    backInMin: plan.minutes,
    goTo: [...plan.goTo],
    ...(draft.cover !== null && plan.cover ? { cover: plan.cover.jobNo } : {}),
    ...(note === '' ? {} : { note }),
    ...(words === '' ? {} : { words }),
  };
}
