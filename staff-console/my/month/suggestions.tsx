import type { Suggestion } from '../../../protocol/attendance-view.ts';
import { Icon } from '../../../ui/icons.tsx';
import { suggestionWords } from './day-words.ts';
import { mo } from './words.ts';

/** What the hall's rules suggest for somebody's month, with their source: advice, and nothing else. */
export const Suggestions = ({ of }: { of: readonly Suggestion[] }) => (
  <>
    {of.map((suggestion) => (
      <p class="locked" key={`${suggestion.step} ${suggestion.source}`}>
        <Icon name="warning" />
        <span>
          {suggestionWords(suggestion)}
          <small class="soft">
            {mo('source', { source: suggestion.source })} · {mo('onlyAdvice')}
          </small>
        </span>
      </p>
    ))}
  </>
);
