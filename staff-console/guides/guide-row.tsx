import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import type { Line } from './guides-room.tsx';
import { g } from './words.ts';

/** A matter: which version of its guide is in force, and what is under way. */
export function GuideRow({ line: { name, department, inForce, coming, standing } }: { line: Line }) {
  return (
    <span class="guide-row">
      <span class="mid">
        <b>{say(name)}</b>
        <span class="note">
          {[
            say(department),
            g('inForce', { n: inForce.version }),
            inForce.from ? g('from', { day: inForce.from }) : g('fromBegin'),
          ].join(' · ')}
        </span>
      </span>
      {coming && (
        <span class="chip ok">
          <Icon name="calendar" />
          {g('coming', { n: coming.version, day: coming.from.slice(5) })}
        </span>
      )}
      {standing && (
        <span class={`chip ${standing.state === 'submitted' || standing.lacks.length > 0 ? 'warn' : ''}`}>
          <Icon name={standing.state === 'submitted' ? 'bell' : 'page'} />
          {standing.state === 'submitted'
            ? g('submitted')
            : standing.lacks.length > 0
              ? `${g('draft')} · ${g('lackN', { n: standing.lacks.length })}`
              : g('draft')}
        </span>
      )}
    </span>
  );
}
