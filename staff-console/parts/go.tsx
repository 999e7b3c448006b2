import type { ComponentChildren } from 'preact';
import type { CommandName } from '../../protocol/commands.ts';
import { armed } from '../arming.ts';
import { linked } from '../hub.ts';
import { unanswered, underway } from '../press.ts';
import { t } from '../words.ts';

interface Props {
  /** The command it gives: it shows on this button while it is under way. Null for a step that asks nothing of the hub. */
  name: CommandName | null;
  run(): void;
  /** Why it cannot be pressed yet; outlined then. */
  why?: string | null;
  look?: string;
  /** The words under the name of the deed. */
  small: ComponentChildren;
  children: ComponentChildren;
}

/** The one red of a page: what 空格 or F2 does now. */
export function Go({ name, run, why = null, look = '', small, children }: Props) {
  const state = stateOf(name, why);
  return (
    <button
      type="button"
      class={`go ${look} ${state}`}
      aria-disabled={state !== 'ready' && state !== 'arming' && state !== 'unanswered'}
      onClick={run}
    >
      {children}
      <span class="go-small">{saying(state, why) ?? small}</span>
      {state === 'arming' && <i class="fuse" aria-hidden="true" />}
    </button>
  );
}

type State = 'ready' | 'arming' | 'underway' | 'unanswered' | 'waiting' | 'soon';

function stateOf(name: CommandName | null, why: string | null): State {
  if (name === null) return 'ready';
  if (underway.value === name) return 'underway';
  if (!linked.value || why !== null) return 'soon';
  if (underway.value !== null) return 'waiting';
  if (unanswered.value === name) return 'unanswered';
  return armed.value ? 'ready' : 'arming';
}

function saying(state: State, why: string | null): string | null {
  if (state === 'underway') return t('underway');
  if (state === 'unanswered') return t('unansweredAgain');
  if (state === 'soon') return linked.value ? why : t('noLine');
  return null;
}
