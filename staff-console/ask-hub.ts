import { read } from '../ui/read.ts';
import { notice } from './notice.ts';
import { expire } from './session.ts';

/** What the hub answers to a question. Null where it gave no answer, and why is said: "not found" is only what it did not find. */
export async function askHub<Answer>(path: string): Promise<Answer | null> {
  const said = await read<Answer>(path);
  if (said.kind === 'answer') return said.answer;
  if (said.kind === 'unreachable') notice.value = { kind: 'unreachable' };
  else if (said.problem.code === 'sign-in') expire();
  else {
    const { code, title, detail = '' } = said.problem;
    notice.value = { kind: 'refused', code, title, detail };
  }
  return null;
}
