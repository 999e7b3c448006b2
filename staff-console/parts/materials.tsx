import { signal, useSignal } from '@preact/signals';
import type { Material } from '../../protocol/hall-file.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { t } from '../words.ts';
import { KeyCap } from './key-cap.tsx';
import { List } from './list.tsx';

/** What was ticked for which ticket: for the clerk's own eyes, gone with the next visitor. */
const ticked = signal<{ ticket: string; ids: readonly string[] }>({ ticket: '', ids: [] });

/** The guide's materials as a list to tick: digits tick directly, ↑↓ and 回车 the one under the cursor. */
export function Materials({ ticket, materials }: { ticket: string; materials: readonly Material[] }) {
  const cursor = useSignal(0);
  const done = ticked.value.ticket === ticket ? ticked.value.ids : [];
  const tick = (id: string, move: boolean) => {
    ticked.value = { ticket, ids: done.includes(id) ? done.filter((one) => one !== id) : [...done, id] };
    if (move && !done.includes(id)) cursor.value = Math.min(materials.length - 1, cursor.value + 1);
  };
  const digits: Bindings = {};
  materials.slice(0, 9).forEach(({ id }, i) => {
    digits[String(i + 1) as KeyName] = () => tick(id, false);
  });
  useKeys(digits);
  return (
    <section class="card mats">
      <header>
        <h2 class="mats-title">{t('materialsN', { n: materials.length })}</h2>
        <span>{t('ticked', { n: done.length, left: materials.length - done.length })}</span>
        <span class="keys-hint">
          <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> <KeyCap name="Enter" />
          {materials.length > 1 && (
            <>
              <KeyCap name="1" />–<KeyCap name={String(Math.min(9, materials.length)) as KeyName} />
            </>
          )}
          {t('tickDirectly')}
        </span>
      </header>
      <List
        label={t('materialsN', { n: materials.length })}
        items={materials}
        keyOf={({ id }) => id}
        cursor={cursor}
        choose={({ id }) => tick(id, true)}
        row={(material) => {
          const on = done.includes(material.id);
          return (
            <span class="mat">
              <span class="k">{materials.indexOf(material) + 1}</span>
              <span class={`box ${on ? 'on' : ''}`}>{on && <Icon name="check" label={t('tickedOne')} />}</span>
              <span class="n">{say(material.name)}</span>
              <span class="d">{copies(material)}</span>
            </span>
          );
        }}
        more={(rest) => t('moreMaterials', { n: rest.length })}
        empty={t('noMaterials')}
      />
    </section>
  );
}

function copies({ original, copies, required, shared, note }: Material): string {
  if (shared) return t('materialShared');
  const parts = [
    ...(original > 0 ? [t('originals', { n: original })] : []),
    ...(copies > 0 ? [t('copies', { n: copies })] : []),
    ...(required ? [] : [t('ifNeeded')]),
    ...(note ? [say(note)] : []),
  ];
  return parts.join(t('comma2'));
}
