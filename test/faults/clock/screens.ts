import { io, type Socket } from 'socket.io-client';
import type { Witness } from './witness.ts';

type Shown = { version: number; view: unknown };

/** The screens of the hall and one ticket's page, watching all the while: versions only grow, pulses only go on. */
export class Screens {
  readonly #witness: Witness;
  readonly #socket: Socket;
  readonly #versions = new Map<string, number>();
  #epoch = '';
  #pulseAt = 0;
  views = 0;
  pulses = 0;

  constructor(url: string, token: string, witness: Witness) {
    const topics = ['board', 'board/a', 'kiosk', 'counter/1', 'desk/1', `ticket/${token}`];
    this.#witness = witness;
    this.#socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    });
    this.#socket.on('view', ({ topic, ...shown }: Shown & { topic: string }) => this.#shown(topic, shown));
    this.#socket.on('pulse', ({ at, epoch }: { at: string; epoch: string }) => this.#pulse(at, epoch));
    // Answered in the very order of the line: an answer awaited would be looked at after what came behind it.
    this.#socket.on('connect', () =>
      this.#socket.emit('watch', topics, (answer: { epoch: string; views: object }) => {
        this.#ofEpoch(answer.epoch);
        for (const [topic, shown] of Object.entries(answer.views)) this.#shown(topic, shown as Shown);
      }),
    );
  }

  close(): void {
    this.#socket.close();
  }

  #shown(topic: string, { version, view }: Shown): void {
    const before = this.#versions.get(topic) ?? -1;
    // Whoever watches anew is shown the same view once more.
    if (!(version >= before)) this.#witness.says(`the view ${topic} went back from version ${before} to ${version}`);
    this.#versions.set(topic, version);
    this.#witness.shown(topic, view);
    this.views += 1;
  }

  #pulse(at: string, epoch: string): void {
    this.#ofEpoch(epoch);
    const instant = Date.parse(at);
    if (!(instant >= this.#pulseAt)) this.#witness.says(`the pulse went back to ${at}`);
    if (!(instant <= this.#witness.most())) this.#witness.says(`the pulse ${at} is ahead of every clock`);
    this.#pulseAt = instant;
    this.pulses += 1;
  }

  #ofEpoch(epoch: string): void {
    if (this.#epoch !== '' && epoch !== this.#epoch)
      this.#witness.says(`the epoch changed from ${this.#epoch} to ${epoch}`);
    this.#epoch = epoch;
  }
}
