import type { DeskView } from '../../protocol/views.ts';
import { Screen } from '../screen.tsx';
import { address, line } from './desk-line.ts';
import { Lost } from './lost.tsx';
import { Quiet } from './quiet.tsx';
import { Serving } from './serving.tsx';
import { ToldOnce } from './told-once.tsx';
import { Top } from './top.tsx';

/** The tablet at the counter, facing the visitor. */
export const Desk = () => (
  <Screen
    kind="desk"
    address={address}
    line={line}
    lost={(view) =>
      view ? (
        <div class="desk out">
          <Top view={view} />
          <Lost alone={false} />
          <Matter view={view} />
        </div>
      ) : (
        <Lost alone />
      )
    }
    shown={(view) => (
      <div class="desk">
        <Top view={view} />
        <Matter view={view} />
      </div>
    )}
  />
);

function Matter({ view }: { view: DeskView }) {
  const { serving } = view;
  if (view.state !== 'serving' || !serving) return <Quiet view={view} />;
  return serving.notice ? (
    <ToldOnce key={serving.notice.number} view={view} service={serving.service} notice={serving.notice} />
  ) : (
    <Serving view={view} serving={serving} />
  );
}
