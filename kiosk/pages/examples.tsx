import { t } from '../words.ts';
import './examples.css';

/** Before anything is typed: three ways to say the same thing. Read only. */
export function Examples() {
  const ways = [
    { how: t('exampleInitials'), typed: 'shbx', finds: t('exampleInitialsFind') },
    { how: t('examplePinyin'), typed: 'huzhao', finds: t('examplePinyinFind') },
    { how: t('exampleWords'), typed: t('exampleTyped'), finds: t('exampleFinds') },
  ];
  return (
    <section class="examples">
      <h2 class="h2">{t('exampleTitle')}</h2>
      <dl>
        {ways.map(({ how, typed, finds }) => (
          <div key={typed}>
            <dt>{how}</dt>
            <dd class="num">{typed}</dd>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
