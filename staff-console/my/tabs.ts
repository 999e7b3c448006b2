import type { FunctionComponent } from 'preact';
import type { SessionAnswer } from '../../protocol/wire.ts';
import type { KeyName } from '../keys.ts';
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
}

/** The pages of one's own, in the order of their tabs. */
export const myPages: readonly MyPage[] = [
  { tab: 'post', key: 'F3', word: 'tabPost', Page: MyPost },
  { tab: 'cover', key: 'F4', word: 'tabCover', Page: MyCover },
];
