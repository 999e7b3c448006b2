import { io, type Socket } from 'socket.io-client';
import { startHub } from '../test/support/running-hub.ts';
import { figure, quantile, round } from './figure.ts';

const rounds = 60;

/** From the clerk's key to the last of so many boards, over real sockets. */
export async function benchCalling(): Promise<void> {
  const hub = await startHub();
  const clerk = await hub.caller().signIn('1001');
  await clerk.done('open-counter', { counter: 1 });
  for (const screens of [1, 100, 1000]) {
    const sockets: Socket[] = [];
    for (let i = 0; i < screens; i++) {
      const socket = io(hub.url, { transports: ['websocket'], forceNew: true });
      sockets.push(socket);
    }
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((resolve) => socket.on('connect', () => socket.emit('watch', ['board'], () => resolve()))),
      ),
    );
    const tookMs: number[] = [];
    for (let i = 0; i < rounds; i++) {
      await clerk.done('issue-ticket', { service: 'ss-card', printer: null });
      let wanted = '';
      const seen = sockets.map(
        (socket) =>
          new Promise<number>((resolve) => {
            const look = ({ view }: { view: { calls: { number: string; state: string }[] } }) => {
              const newest = view.calls[0];
              if (newest?.state !== 'calling' || (wanted !== '' && newest.number !== wanted)) return;
              socket.off('view', look);
              resolve(performance.now());
            };
            socket.on('view', look);
          }),
      );
      const startedAt = performance.now();
      const { ticket } = await clerk.done('call-next', { counter: 1 });
      wanted = ticket.number;
      tookMs.push(Math.max(...(await Promise.all(seen))) - startedAt);
      await clerk.done('begin-service', { ticket: ticket.id });
      await clerk.done('finish-service', { ticket: ticket.id });
    }
    const sorted = tookMs.sort((a, b) => a - b);
    figure('call to the last board', {
      screens,
      p50Ms: round(quantile(sorted, 0.5)),
      p99Ms: round(quantile(sorted, 0.99)),
    });
    for (const socket of sockets) socket.close();
  }
  await hub.close();
}
