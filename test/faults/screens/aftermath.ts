import type { BoardView, CounterView } from '../../../protocol/views.ts';
import type { GoodScreen, Shown } from './good-screen.ts';
import type { Screen } from './screen.ts';

const wholeWithinMs = 5000;
const lookEveryMs = 50;
/** One look at all screens, on a machine that has nothing else to do: what takes longer is the machine's time, not theirs. */
const lookMostMs = 150;
/** Once it is whole again a screen has until a call is a minute old; one that has said nothing by now has passed it over. */
const saidWithinMs = 15_000;
const freshMs = 60_000;
/** A screen's clock goes on by the second, and this process has many screens to wind. */
const slackMs = 5000;

/** After the storm: waits until every screen shows what the hub shows and has said what it had to say; what is not so by then is broken. */
export async function aftermath(good: GoodScreen, screens: readonly Screen[]) {
  const startedAt = performance.now();
  const wholeMs: number[] = [];
  const wrong = new Map<Screen, string>();
  let tookMs = 0;
  let unlike: Screen[] = [...screens];
  let unsaid: Screen[] = screens.filter(({ script }) => script.speaks);
  let asked = false;

  while (unlike.length + unsaid.length > 0 || !asked) {
    const lookedAt = performance.now();
    unlike = unlike.filter((screen) => {
      const is = screen.topics.map((topic) => compared(screen, topic, good.shown.get(topic)));
      if (is.includes('wrong'))
        wrong.set(screen, `screen ${screen.script.seed} shows something else than the hub, as its newest view`);
      else if (!is.includes('behind') && !asked) wholeMs.push(Math.round(performance.now() - startedAt));
      return is.includes('behind') && !is.includes('wrong');
    });
    if (tookMs > wholeWithinMs) {
      for (const screen of unlike) wrong.set(screen, behind(screen, good));
      unlike = [];
    }
    unsaid = unsaid.filter(
      (screen) => !wrong.has(screen) && (unlike.includes(screen) || unsaidBy(screen, good).length > 0),
    );
    if (tookMs > saidWithinMs) {
      for (const screen of unsaid)
        wrong.set(screen, `screen ${screen.script.seed} passed over ${unsaidBy(screen, good)}`);
      unsaid = [];
    }
    if (unlike.length === 0 && !asked) {
      asked = true;
      await Promise.all([...new Set(screens.flatMap(({ topics }) => topics))].map((topic) => good.ask(topic)));
      unlike = screens.filter((screen) => !wrong.has(screen));
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    tookMs += Math.min(performance.now() - lookedAt, lookMostMs);
  }
  return { wholeMs, broken: [...wrong.values(), ...screens.flatMap(saidWrongly)] };
}

/** A view is wrong when it is not what the hub showed under its version; later looks cannot mend that. */
function compared(screen: Screen, topic: string, hub: Shown | undefined): 'like' | 'behind' | 'wrong' {
  const { version, view } = screen.shows(topic);
  const shown = hub?.views.get(version);
  if (!hub || shown === undefined) return 'behind';
  if (shown !== JSON.stringify(view)) return 'wrong';
  return version === hub.newest ? 'like' : 'behind';
}

function behind(screen: Screen, good: GoodScreen): string {
  const versions = screen.topics.map(
    (topic) => `${topic} in version ${screen.shows(topic).version}, the hub in ${good.shown.get(topic)?.newest}`,
  );
  return `screen ${screen.script.seed} is behind the hub after ${wholeWithinMs} ms: ${versions}`;
}

/** Calls it shows, still young, that it has not said. */
function unsaidBy({ topics, said }: Screen, good: GoodScreen): string[] {
  const shown = good.shown.get(topics[0]!);
  const { calls, call } = JSON.parse(shown?.views.get(shown.newest) ?? '{}') as Partial<BoardView & CounterView>;
  return [...(calls ?? []), ...(call ? [call] : [])]
    .filter(({ state, at }) => state === 'calling' && Date.now() - Date.parse(at) < freshMs - slackMs)
    .map(({ id }) => id)
    .filter((id) => !said.some((one) => one.id === id));
}

function saidWrongly({ said, script }: Screen): string[] {
  const twice = said.filter(({ id }, i) => said.findIndex((one) => one.id === id) !== i);
  return [
    ...twice.map(({ id }) => `screen ${script.seed} announced ${id} twice`),
    ...said
      .filter(({ ageMs }) => ageMs > freshMs + slackMs)
      .map(({ id, ageMs }) => `screen ${script.seed} announced ${id} when it was ${Math.round(ageMs / 1000)} s old`),
  ];
}
