import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ConsoleView, HallView } from '../../protocol/views.ts';
import { useKeys } from '../keys.ts';
import { later } from '../later.tsx';
import { notice } from '../notice.ts';
import { openPage, type Page, page } from '../page.ts';
import { session } from '../session.ts';
import type { Slot, Slots } from '../slots.ts';
import { say } from '../../ui/language.ts';
import { t } from '../words.ts';
import { Shell } from './shell.tsx';
import { Top } from './top.tsx';

interface Props {
  look: string;
  plate: string;
  place: string;
  meta?: ComponentChildren;
  /** Null where the room has nothing to do with alerts. */
  alerts: HallView['alerts'] | null;
  left?: Slots;
  /** The place of F9, where a counter has its away sign. */
  ninth?: Slot | null;
  /** Tickets this room knows of: whose slip failed can then be helped from here. */
  tickets?: Pick<ConsoleView, 'waiting' | 'held' | 'missed'>;
  who?: ComponentChildren;
  children: ComponentChildren;
}

const CommonPage = later(async () => (await import('../pages/common-page.tsx')).CommonPage);

const none = { waiting: [], held: [], missed: [] };
const common: Page[] = ['alerts', 'handover', 'keys'];

/** The frame of every room that is not a counter: alerts, leaving and all keys at their usual places. */
export function RoomFrame({
  look,
  plate,
  place,
  meta,
  alerts,
  left = [],
  ninth = null,
  tickets = none,
  who,
  children,
}: Props) {
  useEffect(CommonPage.ahead, []);
  useKeys(
    {
      Escape: () => {
        notice.value = null;
        if (page.value !== 'home') openPage('home');
      },
    },
    'desk',
  );
  const staff = session.value.kind === 'in' ? session.value.who.staff : null;
  const goTo = (key: Slot['key'], target: Page, label: string): Slot => ({
    key,
    label,
    look: page.value === target ? 'here' : 'on',
    run: () => openPage(target),
  });
  const slots: Slots = [
    ...[0, 1, 2].map((place) => left[place] ?? null),
    page.value === 'home' ? null : { key: 'Escape', label: t('back'), look: 'on', run: () => openPage('home') },
    alerts && {
      ...goTo('F8', 'alerts', t('alerts')),
      ...(alerts.length > 0 ? { count: alerts.length } : {}),
      look: page.value === 'alerts' ? 'here' : alerts.length > 0 ? 'hot' : 'on',
    },
    ninth,
    goTo('F10', 'handover', t('handover')),
    goTo('F1', 'keys', t('allKeys')),
  ];
  return (
    <Shell
      look={`${look} page-${page.value}`}
      slots={slots}
      top={
        <Top
          plate={plate}
          place={<span class="place-name">{place}</span>}
          who={
            staff && (
              <>
                <b>{staff.name}</b> <span class="soft">{staff.title ? say(staff.title) : staff.jobNo}</span>
                {who}
              </>
            )
          }
          meta={meta}
        />
      }
    >
      {common.includes(page.value) ? <CommonPage alerts={alerts ?? []} tickets={tickets} /> : children}
    </Shell>
  );
}
