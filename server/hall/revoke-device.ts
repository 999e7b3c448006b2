import { accept, refuse, unknown, verb } from './verb.ts';
import { deviceAnswer } from './device-answer.ts';

/** A screen that is lost, stolen or replaced is shut out at once. */
export const revokeDevice = verb('revoke-device', {
  may: ['system-admin', 'security-admin', 'leader', 'supervisor'],

  look(looks, body) {
    const device = looks.device(body.device);
    return device ? { device } : unknown('device');
  },

  decide({ device }) {
    if (device.state === 'revoked') return refuse('wrong-state', { number: device.label, state: device.state });
    return accept({ fact: 'device-revoked', device: device.id });
  },

  answer: (looks, _facts, _moment, { device }) => deviceAnswer(looks, device.id),
});
