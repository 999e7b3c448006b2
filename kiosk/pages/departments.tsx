import type { Signal } from '@preact/signals';
import { departments } from '../departments.ts';
import { issuing } from '../hub.ts';
import { elder, lowReach } from '../modes.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { LowHint } from '../parts/low-hint.tsx';
import { Pager } from '../parts/pager.tsx';
import { Tile } from '../parts/tile.tsx';
import { sheetOf, sheetsOf } from '../sheets.ts';
import { t } from '../words.ts';
import { ElderTile } from './elder.tsx';
import './departments.css';

const perPage = 6;
const perElderPage = 4;

/** Every department, page by page: for halls with many, for elders, and to look at materials when no numbers are given. */
export function Departments({ at }: { at: Signal<number> }) {
  const all = departments.value;
  const size = elder.value ? perElderPage : perPage;
  return (
    <>
      <Head small />
      <main class="main departments">
        <div class="top">
          <h1 class="ask departments-ask" tabIndex={-1} data-start>
            {t(issuing.value ? 'ask' : 'askBrowse')}
          </h1>
          {lowReach.value && <LowHint />}
        </div>
        <div class="reach">
          {elder.value ? (
            <div class="ets">
              {sheetOf(all, at.value, size).map((line) => (
                <ElderTile key={line.id} line={line} />
              ))}
            </div>
          ) : (
            <div class="tiles">
              {sheetOf(all, at.value, size).map((line) => (
                <Tile key={line.id} line={line} />
              ))}
            </div>
          )}
        </div>
        <div class="departments-pager">
          <Pager
            at={at.value}
            of={sheetsOf(all.length, size)}
            onTurn={(to) => {
              at.value = to;
            }}
          />
        </div>
      </main>
      <Foot back home />
    </>
  );
}
