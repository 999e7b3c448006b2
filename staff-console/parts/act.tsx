import type { CommandName } from '../../protocol/commands.ts';
import { linked } from '../hub.ts';
import type { KeyName } from '../keys.ts';
import { underway } from '../press.ts';
import { t } from '../words.ts';
import { KeyCap } from './key-cap.tsx';

/** A deed beside the main one. Locked, it is dashed and says what it waits for. */
export function Act({
  name,
  label,
  note,
  keyName,
  locked = false,
  run,
}: {
  name: CommandName;
  label: string;
  note: string;
  keyName?: KeyName;
  locked?: boolean;
  run(): void;
}) {
  const off = locked || !linked.value;
  return (
    <button
      type="button"
      class={`act ${off ? 'off' : ''}`}
      aria-disabled={off || underway.value !== null}
      onClick={run}
    >
      <span>
        <b>{label}</b>
        <small>{underway.value === name ? t('underway') : note}</small>
      </span>
      {keyName && <KeyCap name={keyName} />}
    </button>
  );
}
