import type { DeskView } from '../../protocol/views.ts';
import { Pairing } from '../../ui/pairing.tsx';
import { Connecting, Unknown } from '../nothing-yet.tsx';
import { standing } from '../standing.ts';
import { address, line } from './desk-line.ts';
import { Lost } from './lost.tsx';
import { Quiet } from './quiet.tsx';
import { Serving } from './serving.tsx';
import { ToldOnce } from './told-once.tsx';
import { Top } from './top.tsx';

/** The tablet at the counter, facing the visitor. */
export function Desk() {
  const view = line.view.value;
  const { live, topic } = line;
  switch (
    standing({
      topic: address.topic,
      refusal: live.refused.value[topic],
      link: live.link.value,
      ready: line.ready.value,
    })
  ) {
    case 'unknown':
      return <Unknown />;
    case 'pairing':
      return <Pairing kind="desk" label={address.label} live={live} />;
    case 'lost':
      return view ? (
        <div class="desk out">
          <Top view={view} />
          <Lost alone={false} />
          <Matter view={view} />
        </div>
      ) : (
        <Lost alone />
      );
    case 'connecting':
      return <Connecting />;
    case 'shown':
      return (
        view && (
          <div class="desk">
            <Top view={view} />
            <Matter view={view} />
          </div>
        )
      );
  }
}

function Matter({ view }: { view: DeskView }) {
  const { serving } = view;
  if (view.state !== 'serving' || !serving) return <Quiet view={view} />;
  return serving.notice ? (
    <ToldOnce key={serving.notice.number} view={view} service={serving.service} notice={serving.notice} />
  ) : (
    <Serving view={view} serving={serving} />
  );
}
