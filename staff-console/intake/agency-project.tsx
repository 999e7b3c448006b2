import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { dayOf } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { now } from '../hub.ts';
import { useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { change, type Draft, draft } from './draft.ts';
import { n } from './words.ts';

type Project = NonNullable<Draft['agency']['project']>;
const set = (project: Project | null) => change({ agency: { ...draft.value.agency, project } });

/** 项目代办 (000/S 4.4): major construction and investment has an agent by name and milestones with their days. */
export function AgencyProject({ agentHint }: { agentHint: string }) {
  const { project } = draft.value.agency;
  const name = useSignal('');
  const due = useSignal('');
  const writing = useSignal(false);
  const entry = useRef<HTMLDivElement>(null);
  const turn = () => set(project ? null : { name: '', agent: '', milestones: [] });
  const add = () => {
    const [named, dated] = entry.current?.querySelectorAll('input') ?? [];
    // What is still empty comes next; added, the next milestone begins.
    if (!project || name.value.trim() === '') return named?.focus();
    if (due.value === '') return dated?.focus();
    named?.focus();
    set({ ...project, milestones: [...project.milestones, { name: name.value.trim(), due: due.value }] });
    name.value = '';
    due.value = '';
  };
  // 回车 belongs to the papers, and to the milestone while one is written.
  useKeys({ 6: turn });
  useKeys({ Enter: writing.value ? add : undefined }, 'part');
  return (
    <section class={`card f agency-project ${project ? 'opened' : ''}`}>
      <button type="button" class="opt" aria-pressed={project !== null} onClick={turn}>
        <span class={`box ${project ? 'y' : ''}`}>{project && <Icon name="check" />}</span>
        <span class="opt-words">
          <b>{n('isProject')}</b>
          <small>{n('isProjectMore')}</small>
        </span>
        <KeyCap name="6" />
      </button>
      {project && (
        <>
          <Field
            label={n('projectName')}
            placeholder={n('projectName')}
            value={project.name}
            type={(words) => set({ ...project, name: words })}
            most={80}
            focus
          />
          <Field
            label={n('projectAgent')}
            placeholder={agentHint}
            value={project.agent}
            type={(words) => set({ ...project, agent: words })}
            most={16}
            numeric
          />
          <ol class="milestones" aria-label={n('milestones')}>
            {project.milestones.map((one, i) => (
              <li key={`${one.name} ${one.due}`}>
                <span class="num">{one.due.slice(5)}</span>
                <span class="grow clip">{one.name}</span>
                <button
                  type="button"
                  aria-label={n('dropMilestone', { name: one.name })}
                  onClick={() => set({ ...project, milestones: project.milestones.filter((_, at) => at !== i) })}
                >
                  <Icon name="close" size={20} />
                </button>
              </li>
            ))}
          </ol>
          <div
            class="milestone"
            ref={entry}
            onFocusIn={() => {
              writing.value = true;
            }}
            onFocusOut={() => {
              writing.value = false;
            }}
          >
            <Field
              label={n('milestone')}
              placeholder={n('milestone')}
              value={name.value}
              type={(words) => {
                name.value = words;
              }}
              most={80}
            />
            <input
              class="field"
              type="date"
              aria-label={n('milestoneDue')}
              min={dayOf(now.value)}
              value={due.value}
              onInput={({ currentTarget }) => {
                due.value = currentTarget.value;
              }}
            />
            <button
              type="button"
              class="quiet-button"
              aria-disabled={name.value.trim() === '' || due.value === ''}
              onClick={add}
            >
              {n('add')} <KeyCap name="Enter" />
            </button>
          </div>
        </>
      )}
    </section>
  );
}
