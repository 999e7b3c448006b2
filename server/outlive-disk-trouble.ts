import { pino } from 'pino';
import { isDiskTrouble } from './store/disk-trouble.ts';

/**
 * The last door: while the disk cannot be read, whatever the hub does by itself may fail — a view that is drawn again, a session that is looked
 * up for a screen, the sweep. The hub outlives that and does it again the next time round. Anything else that nobody caught ends it, as ever.
 */
export function outliveDiskTrouble(): void {
  const log = pino({ base: null }, pino.destination({ fd: 2, sync: true }));
  process.on('uncaughtException', (error) => {
    if (isDiskTrouble(error)) {
      log.error({ err: error }, 'something could not be read or written; it will be tried again');
      return;
    }
    log.fatal({ err: error }, 'a broken promise: the hub ends, to start again from its last commit');
    process.exit(1);
  });
}
