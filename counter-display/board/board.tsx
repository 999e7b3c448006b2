import { computed } from '@preact/signals';
import type { BoardView } from '../../protocol/views.ts';
import { Screen } from '../screen.tsx';
import { address, announcer, line } from './board-line.ts';
import { Call } from './call.tsx';
import { depthOf } from './depth.ts';
import { earlierCalls, explaining, isShut } from './drawn.ts';
import { Earlier } from './earlier.tsx';
import { Halls } from './halls.tsx';
import { Head } from './head.tsx';
import { Key } from './key.tsx';
import { Lost } from './lost.tsx';
import { Moment } from './moment.tsx';
import { NoCalls } from './no-calls.tsx';
import { Notices } from './notice-line.tsx';
import { ShapeCall } from './shape-call.tsx';
import { Shut } from './shut.tsx';
import { sparing } from './spare.ts';
import { TwoCalls } from './two-calls.tsx';

const shift = sparing(
  line.minute,
  computed(() => announcer.value.stage.length > 0),
);

/** The whole board. */
export function Board() {
  const { x, y } = shift.value;
  return (
    <div class="screen" style={{ transform: `translate(${x}px, ${y}px)` }}>
      <Screen
        kind="board"
        address={address}
        line={line}
        lost={(view) => <Lost view={view} />}
        shown={(view) => <Shown view={view} />}
      />
    </div>
  );
}

function Shown({ view }: { view: BoardView }) {
  const { stage, speaking } = announcer.value;
  const [first, second] = stage;
  if (first?.shape && !second) return <ShapeCall call={first} shape={first.shape} />;
  if (!first && isShut(view)) return <Shut view={view} />;
  const { newest, moment, two, deep: deepHall, wholeBoard } = depthOf(view.hall.boardDistanceM);
  // With nothing to put below it, the newest call takes that place too.
  const deep = deepHall || (earlierCalls(view).length === 0 && explaining(view) === 0);
  const kind = second ? `two ${wholeBoard ? 'whole' : ''}` : first ? 'moment' : deep ? 'deep' : '';
  return (
    <main
      class={`board ${kind}`}
      style={{ '--newest': `${newest}rem`, '--moment': `${moment}rem`, '--two': `${two}rem` }}
    >
      <Head view={view} />
      {second ? (
        <TwoCalls calls={stage} speaking={speaking} />
      ) : first ? (
        <Moment key={first.id} call={first} />
      ) : (
        <Quiet view={view} deep={deep} />
      )}
      {!(second && wholeBoard) && (
        <>
          <Halls view={view} />
          <Key view={view} />
        </>
      )}
      <Notices view={view} />
    </main>
  );
}

/** Nothing is being announced: the newest call, and the calls before it. */
function Quiet({ view, deep }: { view: BoardView; deep: boolean }) {
  const [newest] = view.calls;
  return (
    <>
      {newest ? <Call call={newest} /> : <NoCalls />}
      {!deep && <Earlier view={view} />}
    </>
  );
}
