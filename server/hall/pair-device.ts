import { accept, factOf, refuse, verb } from './verb.ts';
import { deviceAnswer } from './device-answer.ts';

const codeLastsMin = 10;
const pendingMost = 20;

/** A new screen asks to belong to the hall: it is given a code to show and a token that is worth nothing until the code is accepted. */
export const pairDevice = verb('pair-device', {
  may: ['anyone'],

  look(looks, _body, _asker, { now }) {
    const token = looks.freshToken();
    return {
      token,
      tokenHash: looks.hashToken(token),
      device: looks.freshToken().slice(0, 12),
      code: looks.freshCode(),
      pending: looks.pendingDevices(now),
    };
  },

  decide({ tokenHash, device, code, pending }, { kind, label }, _asker, { now }) {
    if (pending >= pendingMost) return refuse('too-many-pending');
    return accept({ fact: 'device-asked', device, kind, label, tokenHash, code, until: now + codeLastsMin * 60_000 });
  },

  answer(looks, facts, _moment, { token }) {
    const { device, code, until } = factOf(facts, 'device-asked');
    return { ...deviceAnswer(looks, device), code, token, expiresAt: looks.hall.zone.iso(until) };
  },
});
