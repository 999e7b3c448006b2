import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GuidesView } from '../../protocol/guide.ts';
import { say } from '../../ui/language.ts';
import { hallView, live, watchOnly } from '../hub.ts';
import { Connecting } from '../pages/connecting.tsx';
import { List } from '../parts/list.tsx';
import { RoomFrame } from '../parts/room-frame.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { t } from '../words.ts';
import type { Form } from './draft.ts';
import { Editor } from './editor.tsx';
import { GuideRow } from './guide-row.tsx';
import { GuideSide } from './guide-side.tsx';
import { useVersions } from './versions.ts';
import { g } from './words.ts';
import './guides.css';

export type Line = GuidesView['services'][number];

/** What is being written stays while one looks elsewhere. */
export const writing = signal<{ service: string; version: number; form: Form } | null>(null);

/** 办事指南: every matter, which version is in force, and what waits to be written on or approved. */
export function GuidesRoom() {
  useEffect(() => watchOnly(['hall', 'guides']), []);
  const view = live.view('guides').value;
  const hall = hallView.value;
  return (
    <RoomFrame
      look="guides"
      plate={t('plateGuides')}
      place={hall ? say(hall.hall.name) : t('roomGuides')}
      alerts={hall?.alerts ?? []}
    >
      {view ? <Guides view={view} /> : <Connecting />}
    </RoomFrame>
  );
}

/** What waits for somebody first, then as the hall lists them. */
const rank = ({ standing }: Line): number => (standing === null ? 2 : standing.state === 'submitted' ? 0 : 1);

function Guides({ view: { services, today } }: { view: GuidesView }) {
  const cursor = useSignal(0);
  const lines = [...services].sort((a, b) => rank(a) - rank(b));
  const waiting = lines.filter(({ standing }) => standing?.state === 'submitted').length;
  const at = lines[Math.min(cursor.value, lines.length - 1)];
  const line = lines.find(({ id }) => id === writing.value?.service) ?? at;
  const versions = useVersions(line?.id ?? '', JSON.stringify(line ?? null));
  if (!line) return <p class="note">{g('none')}</p>;
  if (writing.value) return <Editor line={line} writing={writing.value} />;
  return (
    <div class="deck foot guides-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{g('matters', { n: lines.length })}</h1>
            <span class="note">{waiting === 0 ? g('waitingNone') : g('waitingN', { n: waiting })}</span>
            <UpDown />
          </header>
          <List
            label={t('roomGuides')}
            items={lines}
            keyOf={({ id }) => id}
            cursor={cursor}
            row={(one) => <GuideRow line={one} />}
            more={(rest) => g('moreN', { n: rest.length })}
            empty={g('none')}
          />
        </section>
      </main>
      <GuideSide key={line.id} line={line} versions={versions} today={today} />
    </div>
  );
}
