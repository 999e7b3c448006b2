import { useLayoutEffect } from 'preact/hooks';
import type { MyPostView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { disarm } from '../arming.ts';
import { type KeyName, useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { press } from '../press.ts';
import { t } from '../words.ts';
import { whenWords } from './person-words.ts';
import { m } from './words.ts';

type Named = MyPostView['named'][number];

/** 7 to 9 turn the pages of one's own. */
const digitsMost = 6;
const keyOf = ({ counter, staff, from }: Named): string => `${counter} ${staff} ${from}`;

/** 已指定的顶岗: who is named for which counter and when; one digit each withdraws what nobody needs. */
export function NamedCovers({ named }: { named: readonly Named[] }) {
  const withdraw = async ({ counter, staff, from, name, needed }: Named) => {
    if (!needed && (await press('withdraw-cover', { counter, staff, from })))
      notice.value = { kind: 'done', text: m('withdrawnCover', { name, n: counter }) };
  };
  // One is withdrawn and the next has its digit: a double press must not withdraw both.
  useLayoutEffect(disarm, [named.map(keyOf).join('\n')]);
  useKeys(Object.fromEntries(named.slice(0, digitsMost).map((one, i) => [String(i + 1), () => void withdraw(one)])));
  return (
    <section class="card named-covers">
      <h2>{m('namedTitle', { n: named.length })}</h2>
      <ul>
        {named.map((one, i) => (
          <li key={keyOf(one)}>
            <b>{t('counterN', { n: one.counter })}</b>
            <span class="mid">
              <b>{one.name}</b>
              <small class="soft num">
                {whenWords(one.from)} – {one.until ? whenWords(one.until) : ''}
              </small>
            </span>
            {one.needed ? (
              <span class="chip warn">
                <Icon name="lock" /> {m('neededCover')}
              </span>
            ) : (
              <button type="button" class="act" onClick={() => void withdraw(one)}>
                {m('withdrawCover')} {i < digitsMost && <KeyCap name={String(i + 1) as KeyName} />}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
