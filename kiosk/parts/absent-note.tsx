import { absentWords } from '../counters.ts';
import { Icon } from './icon.tsx';
import './slip-note.css';

/** Said before a number is taken: a counter of this line is away, until when, and who calls meanwhile. */
export function AbsentNote({ queue }: { queue: string }) {
  const says = absentWords(queue);
  return (
    says && (
      <div class="slip-note short absent-note" role="note">
        <Icon name="clock" look="i-40" />
        <p>{says}</p>
      </div>
    )
  );
}
