import { KeyCap } from '../parts/key-cap.tsx';
import type { KeyName } from '../keys.ts';
import { t } from '../words.ts';
import { type OverWord, ov } from './words.ts';

const groups: { title: OverWord; keys: { caps: [KeyName, KeyName?]; words: OverWord }[] }[] = [
  {
    title: 'keysVisitor',
    keys: [
      { caps: ['Space', 'F2'], words: 'keysMain' },
      { caps: ['F3'], words: 'keysRecall' },
      { caps: ['F4'], words: 'keysMissed' },
      { caps: ['F5'], words: 'keysCallUnit' },
      { caps: ['F6'], words: 'keysTransfer' },
      { caps: ['F7'], words: 'keysHold' },
    ],
  },
  {
    title: 'keysMe',
    keys: [
      { caps: ['F8'], words: 'keysAlerts' },
      { caps: ['F9'], words: 'keysAway' },
      { caps: ['F10'], words: 'keysHandover' },
      { caps: ['F1'], words: 'keysAll' },
      { caps: ['Escape'], words: 'keysBack' },
    ],
  },
  {
    title: 'keysLists',
    keys: [
      { caps: ['ArrowUp', 'ArrowDown'], words: 'keysMove' },
      { caps: ['PageUp', 'PageDown'], words: 'keysPage' },
      { caps: ['Enter'], words: 'keysChoose' },
      { caps: ['ArrowLeft', 'ArrowRight'], words: 'keysSwitch' },
      { caps: ['1', '9'], words: 'keysDigits' },
    ],
  },
];

/** Every key on one page. There are no letter keys: an input method would swallow them. */
export function AllKeys() {
  return (
    <div class="deck whole">
      <main class="stage">
        <h1 class="page-title">
          {t('allKeys')}
          <span class="note">{ov('keysNoLetters')}</span>
        </h1>
        <div class="key-groups">
          {groups.map(({ title, keys }) => (
            <section class="card" key={title}>
              <h2>{ov(title)}</h2>
              <dl>
                {keys.map(({ caps, words }) => (
                  <div key={words}>
                    <dt>
                      <KeyCap name={caps[0]} />
                      {caps[1] && words === 'keysDigits' && '–'}
                      {caps[1] && <KeyCap name={caps[1]} />}
                    </dt>
                    <dd>{ov(words)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <section class="card promise">
          <h2>{ov('keysPromise')}</h2>
          <p>{ov('keysPromiseWords')}</p>
        </section>
      </main>
    </div>
  );
}
