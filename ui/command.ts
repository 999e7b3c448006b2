import type { Problem } from '../protocol/wire.ts';
import type { Body, CommandName } from '../protocol/commands.ts';
import type { answers } from '../protocol/answers.ts';
import type { z } from 'zod';
import { deviceToken, freshKey } from './device.ts';
import { language } from './language.ts';

export type Answer<Name extends CommandName> = z.infer<(typeof answers)[Name]> & { seq: number };

/** What became of a command: done, refused in words, or the hub could not be reached (nothing is known yet; press again with the same key). */
export type Outcome<Name extends CommandName> =
  | { kind: 'done'; answer: Answer<Name> }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unreachable' };

/** A button that is armed holds its key: however often it is pressed or retried, the hub does the thing once. */
export interface Armed<Name extends CommandName> {
  key: string;
  press(body: Body<Name>): Promise<Outcome<Name>>;
}

const attemptDeadlineMs = 4000;
const pausesMs = [300, 900, 1800];

export function arm<Name extends CommandName>(name: Name, bearer?: string): Armed<Name> {
  const key = freshKey();
  return { key, press: (body) => send(name, key, body, bearer) };
}

/** One command, sent at once with a key of its own. */
export function tell<Name extends CommandName>(name: Name, body: Body<Name>, bearer?: string): Promise<Outcome<Name>> {
  return arm(name, bearer).press(body);
}

async function send<Name extends CommandName>(
  name: Name,
  key: string,
  body: Body<Name>,
  bearer?: string,
): Promise<Outcome<Name>> {
  const token = bearer ?? deviceToken();
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(`/api/commands/${name}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          'Accept-Language': language.value,
          ...(token ? { Authorization: `Bearer ${token}` } : {}),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(attemptDeadlineMs),
      });
      if (response.ok) return { kind: 'done', answer: (await response.json()) as Answer<Name> };
      if (response.status < 500) return { kind: 'refused', problem: (await response.json()) as Problem };
      if (attempt >= pausesMs.length) return { kind: 'refused', problem: (await response.json()) as Problem };
    } catch {
      // No answer: the hub may or may not have done it. The same key asks again without doing it twice.
      if (attempt >= pausesMs.length) return { kind: 'unreachable' };
    }
    await new Promise((resolve) => setTimeout(resolve, pausesMs[attempt]));
  }
}
