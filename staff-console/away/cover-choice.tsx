import type { Leaving } from '../../protocol/views.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { change } from './away-draft.ts';
import type { AwayPlan, Candidate } from './away-plan.ts';
import { partOf, whereabouts } from './candidate-words.ts';
import { a } from './words.ts';

/** Whom one may choose between: who is free, and nobody. */
function choosable(leaving: Leaving | null): Candidate[] {
  return leaving?.covers.filter(({ state }) => state === 'free') ?? [];
}

/** The next or the one before, round and round; nobody counts as one where nobody steps in unasked. */
export function stepCover(leaving: Leaving | null, plan: AwayPlan, by: number): void {
  const free: (string | null)[] = choosable(leaving).map(({ jobNo }) => jobNo);
  const round = leaving?.takesOver ? free : [null, ...free];
  if (round.length === 0) return;
  const at = round.indexOf(plan.cover?.jobNo ?? null);
  const next = round[(at + by + round.length) % round.length] ?? null;
  change({ cover: next === leaving?.takesOver?.jobNo ? null : next });
}

/** Who stands in meanwhile: whoever does so unasked, or whom one chooses. */
export function CoverChoice({ leaving, plan }: { leaving: Leaving | null; plan: AwayPlan }) {
  const free = choosable(leaving);
  const { cover } = plan;
  // Somebody of the post who cannot come is shown too: the clerk need not wonder.
  const shown = cover ?? leaving?.covers[0] ?? null;
  return (
    <div class="cover-choice">
      <h2 class="spread">
        {a('who')}
        {free.length > (leaving?.takesOver ? 1 : 0) && (
          <span class="note">
            <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" />
          </span>
        )}
      </h2>
      {cover ? (
        <button type="button" class="who-row" onClick={() => stepCover(leaving, plan, 1)}>
          <span class="face">{cover.part === 'A' || cover.part === 'B' ? cover.part : cover.name.slice(0, 1)}</span>
          <span class="mid">
            <b>{cover.name}</b> {partOf(cover)} <span class="soft num">{cover.jobNo}</span>
            <small>{whereabouts(cover)}</small>
          </span>
          <span class={`chip ${plan.worksOn ? 'ok' : 'warn'}`}>
            {a(cover.reported ? 'reported' : plan.worksOn ? 'byThemselves' : 'willBeNamed')}
          </span>
        </button>
      ) : (
        <button type="button" class="who-row" onClick={() => stepCover(leaving, plan, 1)}>
          <span class="face nobody">–</span>
          <span class="mid">
            <b>{a('whoNobody')}</b>
            <small>
              {shown
                ? a('whoLine', { name: shown.name, part: partOf(shown), where: whereabouts(shown) })
                : leaving
                  ? a('nobodyElse')
                  : a('whoNobodyNote')}
            </small>
          </span>
        </button>
      )}
    </div>
  );
}
