import { setPriority } from 'node:os';
import type { Lettered, LineToLetter } from './lettering.ts';

/*
 * The process that draws lines of text. Fonts and the drawing package take tens of megabytes and half a second to load:
 * the hub leaves them to this one, which is started only where a line needs it. It ends when the hub does.
 */
try {
  // With all processors busy the hub goes first.
  setPriority(5);
} catch {
  // A system that does not let it lower itself still lets it draw.
}

// Ctrl-C and a service's stop are sent to the hub and to this process alike: the hub says when it is over.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('disconnect', () => process.exit());

const pen = import('./pen.ts').then(
  ({ drawLine }) => drawLine,
  // The package is optional: a hall whose printers have all its characters does without.
  (fault: unknown) => (): Lettered => ({
    fault: fault instanceof Error && 'code' in fault ? 'no-package' : String(fault),
  }),
);

process.on('message', ({ id, lines }: { id: number; lines: LineToLetter[] }) => void answer(id, lines));

async function answer(id: number, lines: LineToLetter[]): Promise<void> {
  const draw = await pen;
  const drawn = lines.map((line): Lettered => {
    try {
      return draw(line);
    } catch (fault) {
      return { fault: fault instanceof Error ? fault.message : String(fault) };
    }
  });
  // A hub that is gone by now waits for no answer.
  process.send?.({ id, lines: drawn }, () => {});
}
