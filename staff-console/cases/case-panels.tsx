import { useSignal } from '@preact/signals';
import type { CaseView } from '../../protocol/case-view.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { press } from '../press.ts';
import { type PanelLine, panelsOf } from './panel-lines.ts';
import { PanelRow } from './panel-row.tsx';
import { c } from './words.ts';
import { cp } from './page/words.ts';

/** What the file holds, on leaves: materials, papers, the way so far, money and agency, the ledger. ← → turns them. */
export function CasePanels({ kase, passive }: { kase: CaseView; passive: boolean }) {
  const at = useSignal(0);
  const cursor = useSignal(0);
  const panels = panelsOf(kase);
  const panel = panels[Math.min(at.value, panels.length - 1)]!;
  const turn = (to: number) => {
    at.value = Math.max(0, Math.min(panels.length - 1, to));
    cursor.value = 0;
  };
  const line = panel.lines[Math.min(cursor.value, panel.lines.length - 1)];
  const reprint = async () => {
    const paper = line?.paper;
    if (paper && (await press('reprint-paper', { case: kase.id, paper })))
      notice.value = { kind: 'done', text: cp('reprinted', { paper }) };
  };
  const serve = async ({ paper, unserved }: PanelLine) => {
    if (paper && unserved) await press('serve-paper', { case: kase.id, document: paper });
  };
  useKeys(
    passive
      ? {}
      : {
          ArrowLeft: () => turn(at.value - 1),
          ArrowRight: () => turn(at.value + 1),
          F9: line?.paper ? () => void reprint() : undefined,
        },
  );
  return (
    <section class="card als case-panels">
      <header>
        <div class="panel-tabs" role="tablist" aria-label={cp('panels')}>
          {panels.map(({ id, lines }, i) => (
            <button type="button" role="tab" key={id} aria-selected={panels[i] === panel} onClick={() => turn(i)}>
              {c(`panel:${id}`)} <span class="num">{lines.length}</span>
            </button>
          ))}
        </div>
        <span class="keys-hint">
          <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" />
        </span>
      </header>
      <List
        label={c(`panel:${panel.id}`)}
        items={panel.lines}
        keyOf={({ id }) => id}
        cursor={cursor}
        passive={passive}
        {...(panel.id === 'papers' && !passive ? { choose: (one: PanelLine) => void serve(one) } : {})}
        row={(one) => <PanelRow line={one} />}
        more={(rest) => c('moreLines', { n: rest.length })}
        empty={cp('nothingHere')}
      />
      {line?.paper && (
        <footer class="paper-acts">
          {line.unserved && (
            <button type="button" class="quiet-button" onClick={() => void serve(line)}>
              {cp('servedNow')} <KeyCap name="Enter" />
            </button>
          )}
          <button type="button" class="quiet-button" onClick={() => void reprint()}>
            {cp('printAgain')} <KeyCap name="F9" />
          </button>
          <a
            class="quiet-button"
            href={`/api/cases/${kase.id}/papers/${encodeURIComponent(line.paper)}.html`}
            target="_blank"
            rel="noreferrer"
          >
            {cp('asPage')}
          </a>
        </footer>
      )}
    </section>
  );
}
