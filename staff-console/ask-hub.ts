import { type Read, read } from '../ui/read.ts';
import { notice } from './notice.ts';
import { expire } from './session.ts';

/** One question to the hub, in this session: where the hub no longer knows it, the console asks who is here. */
export async function ask<Answer>(path: string, deadlineMs?: number): Promise<Read<Answer>> {
  const said = await read<Answer>(path, deadlineMs);
  if (said.kind === 'refused' && said.problem.code === 'sign-in') expire();
  return said;
}

/** What the hub answers to a question. Null where it gave no answer, and why is said: "not found" is only what it did not find. */
export async function askHub<Answer>(path: string): Promise<Answer | null> {
  const said = await ask<Answer>(path);
  if (said.kind === 'answer') return said.answer;
  if (said.kind === 'unreachable') notice.value = { kind: 'unreachable' };
  else if (said.problem.code !== 'sign-in') {
    const { code, title, detail = '' } = said.problem;
    notice.value = { kind: 'refused', code, title, detail };
  }
  return null;
}
