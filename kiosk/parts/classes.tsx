import type { Signal } from '@preact/signals';
import { say } from '../../ui/language.ts';
import { view } from '../hub.ts';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import './classes.css';

/** 普通 unless the visitor says otherwise. `fixed` once it has been said to the hub. */
export function Classes({ chosen, fixed }: { chosen: Signal<string | null>; fixed: boolean }) {
  const classes = view.value?.classes ?? [];
  if (classes.length === 0) return null;
  const all = [{ id: null, name: t('ordinary') }, ...classes.map(({ id, name }) => ({ id, name: say(name) }))];
  const pick = (step: number) => {
    const at = all.findIndex(({ id }) => id === chosen.value);
    chosen.value = all[(at + step + all.length) % all.length]?.id ?? null;
  };
  return (
    <section class="class-choice">
      <h2 class="h2" id="class-ask">
        {t('classAsk')}
      </h2>
      <div
        class="classes"
        role="radiogroup"
        aria-labelledby="class-ask"
        data-count={all.length}
        onKeyDown={(event) => {
          if (fixed) return;
          const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
          if (!step) return;
          event.preventDefault();
          pick(step);
          event.currentTarget.querySelector<HTMLElement>('[aria-checked=true]')?.focus();
        }}
      >
        {all.map(({ id, name }) => (
          // biome-ignore lint/a11y/useSemanticElements: a key as large as a thumb, pressed like every other here.
          <button
            type="button"
            class="press"
            role="radio"
            key={id}
            aria-checked={chosen.value === id}
            tabIndex={chosen.value === id ? 0 : -1}
            disabled={fixed}
            onClick={() => {
              chosen.value = id;
            }}
          >
            <Broken name={name} />
            {chosen.value === id && <Icon name="check" />}
          </button>
        ))}
      </div>
      <p class="soft class-how">{t('classHow')}</p>
    </section>
  );
}

/** 军人、退役军人 breaks after the comma, not inside a word. */
function Broken({ name }: { name: string }) {
  const [first, ...rest] = name.split('、');
  return (
    <span>
      {first}
      {rest.map((part) => (
        <>
          <br />
          {part}
        </>
      ))}
    </span>
  );
}
