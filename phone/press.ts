import { useSignal, type Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Body, CommandName } from '../protocol/commands.ts';
import { type Armed, arm } from '../ui/command.ts';
import { t } from './words.ts';

export type Pressed = { kind: 'ready' } | { kind: 'busy' } | { kind: 'done' } | { kind: 'failed'; says: string };

const rearmMs = 2000;

/**
 * A button and what became of it. Unanswered, it keeps its key: pressing again cannot do the thing twice.
 * Done, it rests for a moment, so that a second tap of the same wish is not a second wish.
 */
export function usePress<Name extends CommandName>(
  name: Name,
  body: Body<Name>,
  token: string,
): { pressed: Signal<Pressed>; press: () => Promise<void> } {
  const pressed = useSignal<Pressed>({ kind: 'ready' });
  const armed = useRef<Armed<Name> | null>(null);
  const restsUntil = useRef(0);
  const press = async () => {
    if (pressed.value.kind === 'busy' || Date.now() < restsUntil.current) return;
    pressed.value = { kind: 'busy' };
    armed.current ??= arm(name, token);
    const outcome = await armed.current.press(body);
    if (outcome.kind !== 'unreachable') armed.current = null;
    if (outcome.kind === 'done') restsUntil.current = Date.now() + rearmMs;
    pressed.value =
      outcome.kind === 'done'
        ? { kind: 'done' }
        : {
            kind: 'failed',
            says: outcome.kind === 'refused' ? (outcome.problem.detail ?? outcome.problem.title) : t('unreachable'),
          };
  };
  return { pressed, press };
}
