import type { Alert } from '../../protocol/view-parts.ts';
import { isLive, overdueFrom } from '../posts/ask-standing.ts';
import type { Setting } from './setting.ts';

type AskAlert = Pick<Alert, 'code' | 'about'> & { since: number };

/**
 * What those who lead the hall hear of asks: who has not come within the hall's minutes (`peak.askMin`), and a clerk who asks a leader to
 * name a cover, at once.
 */
export function askAlerts({ looks, day }: Pick<Setting, 'looks' | 'day'>, now: number): AskAlert[] {
  const alerts = new Map<string, AskAlert>();
  for (const ask of looks.asksOf(day()).filter((one) => isLive(looks, one))) {
    const toLeader = ask.task === 'cover' && (looks.staff(ask.staff)?.roles.includes('leader') ?? false);
    const since = toLeader ? ask.at : overdueFrom(looks, ask);
    const code = ask.task === 'cover' ? 'cover-asked' : 'ask-unanswered';
    const about = String(ask.counter);
    const key = `${code} ${about}`;
    // A counter that asked three people waits for one.
    if (since <= now && !alerts.has(key)) alerts.set(key, { code, about, since });
  }
  return [...alerts.values()];
}
