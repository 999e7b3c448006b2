import { leaving } from '../presence.ts';
import { Rich } from './rich.tsx';
import './leave.css';

/** The seconds left, in words and as a draining line. */
export function Drain({ word }: { word: 'leaveIn' | 'stillThereHow' }) {
  const now = leaving.value;
  const left = now.kind === 'warned' ? now : { leftS: 0, leftPart: 1 };
  return (
    <div class="drain-box">
      <p class="say" role="timer">
        <Rich word={word} values={{ n: left.leftS }} />
      </p>
      <div class="drain" aria-hidden="true">
        <i style={{ width: `${left.leftPart * 100}%` }} />
      </div>
    </div>
  );
}
