import { deviceToken } from '../ui/device.ts';
import { ask } from './ask.ts';
import { sizeOf } from './size.ts';
import type { PrintedSlip } from './slips.ts';
import { t } from './words.ts';

/** The very bytes the printer was sent, as a file. A link cannot carry a paired screen's token: there they are fetched first. */
export function Raw({ slip, full = false }: { slip: PrintedSlip; full?: boolean }) {
  const path = `/api/paper/${slip.id}.bin`;
  const name = `${slip.ticket}-${slip.id}.bin`;
  const size = slip.bytes === undefined ? t('rawShort') : sizeOf(slip.bytes);
  const fetchFirst = (event: Event) => {
    if (deviceToken() === null) return;
    event.preventDefault();
    void saveAs(path, name);
  };
  return (
    <a
      class={full ? 'button' : 'raw'}
      href={path}
      download={name}
      aria-label={full ? undefined : t('rawOf', { number: slip.ticket, size })}
      onClick={fetchFirst}
    >
      {full ? t('raw') : size}
    </a>
  );
}

async function saveAs(path: string, name: string): Promise<void> {
  const response = await ask(path).catch(() => null);
  // Not answered: nothing is saved, and the header already says that the hub is away.
  if (!response?.ok) return;
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
