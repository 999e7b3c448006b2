import { accept, factOf, refuse, unknown, verb } from './verb.ts';
import { deviceAnswer } from './device-answer.ts';

/** An administrator reads the code off the new screen and lets it in. */
export const acceptDevice = verb('accept-device', {
  may: ['system-admin', 'security-admin', 'leader', 'supervisor'],

  look(looks, body) {
    if (body.printer && !looks.hall.printers.has(body.printer)) return unknown('printer');
    const device = looks.deviceByCode(body.code);
    return device ? { device } : unknown('code');
  },

  decide({ device }, { label, printer }, _asker, { now }) {
    if (device.state !== 'pending' || device.codeUntil === null || now > device.codeUntil)
      return refuse('code-expired');
    return accept({
      fact: 'device-accepted',
      device: device.id,
      label: label ?? device.label,
      printer: printer ?? null,
    });
  },

  answer: (looks, facts) => deviceAnswer(looks, factOf(facts, 'device-accepted').device),
});
