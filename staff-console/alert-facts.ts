import type { CommandName } from '../protocol/commands.ts';
import type { ConsoleView } from '../protocol/views.ts';
import type { IconName } from '../ui/icons.tsx';
import { t } from './words.ts';

type Alert = ConsoleView['alerts'][number];

/** What an alert says, and what to do about it. Grave: people are losing time because of it. */
export interface AlertFacts {
  icon: IconName;
  grave: boolean;
  title: string;
  detail: string;
  todo: string;
}

export function alertFacts({ code, about }: Alert): AlertFacts {
  switch (code) {
    case 'board-dark':
      return {
        icon: 'dark',
        grave: true,
        title: t('boardDark', { about }),
        detail: t('boardDarkDetail'),
        todo: t('boardDarkTodo'),
      };
    case 'board-mute':
      return {
        icon: 'muted',
        grave: false,
        title: t('boardMute', { about }),
        detail: t('boardMuteDetail'),
        todo: t('boardMuteTodo'),
      };
    case 'printer-down':
      return {
        icon: 'printer',
        grave: false,
        title: t('printerDown', { about: about.toUpperCase() }),
        detail: t('printerDownDetail'),
        todo: t('printerDownTodo'),
      };
    case 'slip-failed':
      return {
        icon: 'printer',
        grave: false,
        title: t('slipFailed', { about }),
        detail: t('slipFailedDetail'),
        todo: t('slipFailedTodo'),
      };
    case 'help-asked':
      return {
        icon: 'bell',
        grave: true,
        title: t('helpAsked', { about }),
        detail: t('helpAskedDetail'),
        todo: t('helpAskedTodo'),
      };
    case 'sign-overdue':
      return {
        icon: 'sign',
        grave: false,
        title: t('signOverdue', { about }),
        detail: t('signOverdueDetail'),
        todo: t('signOverdueTodo'),
      };
    case 'unattended':
      return {
        icon: 'empty',
        grave: true,
        title: t('unattendedAlert', { about }),
        detail: t('unattendedDetail'),
        todo: t('unattendedTodo'),
      };
    case 'calendar-missing':
      return {
        icon: 'calendar',
        grave: false,
        title: t('calendarMissing', { about }),
        detail: t('calendarMissingDetail'),
        todo: t('calendarMissingTodo'),
      };
  }
}

/** What this console itself can do about an alert; everything else is for somebody else to do. */
export type AlertDeed =
  | { name: Extract<CommandName, 'answer-help'>; help: string }
  | { name: Extract<CommandName, 'reprint-ticket'>; ticket: string; number: string };

export function alertDeed(
  alert: Alert,
  view: Pick<ConsoleView, 'current' | 'waiting' | 'held' | 'missed'>,
): AlertDeed | null {
  if (alert.code === 'help-asked') return { name: 'answer-help', help: alert.id };
  if (alert.code !== 'slip-failed') return null;
  const ticket = [...(view.current ? [view.current] : []), ...view.waiting, ...view.missed, ...view.held].find(
    ({ number }) => number === alert.about,
  );
  return ticket ? { name: 'reprint-ticket', ticket: ticket.id, number: ticket.number } : null;
}
