import type { CaseLineShown } from '../../protocol/case-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { lineLook, placeWords } from './case-words.ts';
import { c } from './words.ts';

/** A case in a list: number and matter, where it stands with whom, and its limit. */
export function CaseRow({ line, also = '' }: { line: CaseLineShown; also?: string }) {
  const { look, icon, words } = lineLook(line);
  return (
    <span class="case-row">
      <span class="mid">
        <b>
          <span class="num">{line.number}</span> {say(line.serviceName)}
        </b>
        <small>
          {[
            also,
            placeWords(line),
            line.holder.name,
            line.unserved > 0 ? c('unservedN', { n: line.unserved }) : '',
            line.visits > 1 ? c('visitsN', { n: line.visits }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span class={`chip ${look}`}>
        <Icon name={icon} />
        {words}
      </span>
    </span>
  );
}
