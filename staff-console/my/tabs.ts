import type { FunctionComponent } from 'preact';
import type { SessionAnswer } from '../../protocol/wire.ts';
import type { KeyName } from '../keys.ts';
import { later } from '../later.tsx';
import type { MyTab } from '../my-tab.ts';
import { MyCover } from './my-cover.tsx';
import { MyPost } from './my-post.tsx';
import type { MyWord } from './words.ts';

export interface MyPage {
  tab: MyTab;
  key: KeyName;
  word: MyWord;
  /** Each page watches what it shows. */
  Page: FunctionComponent<{ who: SessionAnswer }>;
  /** Only for those who have one of these roles. */
  roles?: readonly string[];
}

const MyDay = later(async () => (await import('./day/my-day.tsx')).MyDay);
const MyLeave = later(async () => (await import('./leave/my-leave.tsx')).MyLeave);
const ToSign = later(async () => (await import('./leave/to-sign.tsx')).ToSign);
const PeopleLeave = later(async () => (await import('./leave/people-leave.tsx')).PeopleLeave);
const Longer = later(async () => (await import('./longer/longer-hours.tsx')).LongerHours);
const MyMonth = later(async () => (await import('./month/my-month.tsx')).MyMonth);

/** Whoever stands at a post or punches; others have their leave and their month. */
const ofTheHall = ['clerk', 'chief', 'leader', 'guide', 'supervisor'];

/** The pages of one's own, in the order of their tabs. */
const myPages: readonly MyPage[] = [
  { tab: 'post', key: 'F3', word: 'tabPost', Page: MyPost, roles: ofTheHall },
  { tab: 'cover', key: 'F4', word: 'tabCover', Page: MyCover, roles: ofTheHall },
  { tab: 'day', key: 'F6', word: 'tabDay', Page: MyDay, roles: ofTheHall },
  { tab: 'leave', key: 'F7', word: 'tabLeave', Page: MyLeave },
  { tab: 'month', key: 'F9', word: 'tabMonth', Page: MyMonth },
  { tab: 'longer', key: '7', word: 'tabLonger', Page: Longer, roles: ['clerk', 'chief', 'leader', 'supervisor'] },
  { tab: 'to-sign', key: '8', word: 'tabToSign', Page: ToSign },
  { tab: 'people', key: '9', word: 'tabPeople', Page: PeopleLeave, roles: ['leader', 'supervisor'] },
];

export const pagesOf = ({ staff }: SessionAnswer): readonly MyPage[] =>
  myPages.filter(({ roles }) => roles === undefined || staff.roles.some((role) => roles.includes(role)));
