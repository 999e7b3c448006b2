import { timeOfDay } from '../../ui/clock.ts';
import type { IconName } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { lineLook, placeWords } from './case-words.ts';
import { moment, shortDay } from './days.ts';
import type { Matter } from './matters.ts';
import { c } from './words.ts';

/** A matter as its row says it. */
export interface MatterFacts {
  icon: IconName;
  title: string;
  small: string;
  end: string;
  endIcon: IconName;
  look: string;
}

const dueLook = { overdue: 'dark', soon: 'warn', later: '' } as const;
const dueIcon = { overdue: 'warning', soon: 'clock', later: 'clock' } as const;

export function matterFacts(matter: Matter): MatterFacts {
  switch (matter.kind) {
    case 'call': {
      const { counter, counterName, byName, why, calledAt } = matter.call;
      return {
        icon: 'bell',
        title: c('calledTo', { n: counter, name: say(counterName) }),
        small: `${byName} · ${why}`,
        end: timeOfDay(calledAt),
        endIcon: 'warning',
        look: 'dark',
      };
    }
    case 'underway':
      return {
        icon: 'swap',
        title: matter.number,
        small: c('sentToYou'),
        end: moment(matter.at),
        endIcon: 'clock',
        look: 'warn',
      };
    case 'consultation': {
      const { question, caller, answerBy, due } = matter.consultation;
      return {
        icon: 'info',
        title: c('answerTo', { who: caller.name ?? caller.contact ?? c('somebody') }),
        small: question,
        end: answerBy === null ? c('noLimitNow') : c('answerBy', { time: moment(answerBy) }),
        endIcon: dueIcon[due],
        look: dueLook[due],
      };
    }
    case 'message': {
      const { name, contact, text, remindAt, due } = matter.message;
      return {
        icon: 'person',
        title: c('callBack', { who: name, contact }),
        small: text,
        end: moment(remindAt),
        endIcon: dueIcon[due],
        look: dueLook[due],
      };
    }
    case 'case': {
      const { look, icon, words } = lineLook(matter.line);
      return {
        icon: 'page',
        title: `${matter.line.number} ${say(matter.line.serviceName)}`,
        small: [placeWords(matter.line), matter.line.unserved > 0 ? c('unservedN', { n: matter.line.unserved }) : '']
          .filter(Boolean)
          .join(' · '),
        end: words,
        endIcon: icon,
        look,
      };
    }
    case 'agency': {
      const { number, serviceName, project, next, due } = matter.agency;
      return {
        icon: 'horn',
        title: `${c('agency')} ${number} ${say(serviceName)}`,
        small: [project, next?.name].filter(Boolean).join(' · ') || c(`agencyState:${matter.agency.state}`),
        end: next ? c('dueBy', { day: shortDay(next.due) }) : c(`agencyState:${matter.agency.state}`),
        endIcon: dueIcon[due],
        look: dueLook[due],
      };
    }
    case 'loan': {
      const { number, until, due } = matter.loan;
      return {
        icon: 'back',
        title: c('lentFile', { number }),
        small: c('lentUntil', { day: until }),
        end: shortDay(until),
        endIcon: dueIcon[due],
        look: dueLook[due],
      };
    }
  }
}
