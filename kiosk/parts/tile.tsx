import { say } from '../../ui/language.ts';
import type { Line } from '../departments.ts';
import { openServices } from '../visit.ts';
import { Emblem } from './emblem.tsx';
import { WaitLine } from './wait.tsx';
import './tile.css';

/** A department: what it does, and how long its line is now. */
export function Tile({ line }: { line: Line }) {
  return (
    <button type="button" class="press tile" onClick={() => openServices({ kind: 'department', id: line.id })}>
      <span class="what">
        <Emblem department={line} look="i-72" />
        <span>
          <span class="t">{say(line.short)}</span>
          {line.hint && <span class="eg">{say(line.hint)}</span>}
        </span>
      </span>
      <WaitLine forecast={line.forecast} waiting={line.waiting} />
    </button>
  );
}
