import { useSignal } from '@preact/signals';
import type { Material } from '../protocol/hall-file.ts';
import { Icon } from '../ui/icons.tsx';
import { say } from '../ui/language.ts';
import { detailOf, keepReady, readyFor, sorted } from './ready.ts';
import { t } from './words.ts';

/** The papers to have in hand, ticked by the visitor for themselves. */
export function Checklist({ ticket, materials, title }: { ticket: string; materials: Material[]; title: string }) {
  const ready = useSignal(readyFor(ticket));
  if (materials.length === 0) return null;
  const { must, some, shared } = sorted(materials);
  const toggle = (id: string) => {
    const next = new Set(ready.value);
    if (!next.delete(id)) next.add(id);
    keepReady(ticket, next);
    ready.value = next;
  };
  const rows = (list: Material[]) =>
    list.map((material) => (
      <Row
        key={material.id}
        material={material}
        done={ready.value.has(material.id)}
        toggle={() => toggle(material.id)}
      />
    ));
  return (
    <section class="card checklist">
      <h2>
        <span>{title}</span>
        {must.length > 0 && (
          <span>
            {t('readyCount', { done: must.filter(({ id }) => ready.value.has(id)).length, all: must.length })}
          </span>
        )}
      </h2>
      {rows(must)}
      {some.length > 0 && <h3>{t('readySome')}</h3>}
      {rows(some)}
      {shared.map((material) => (
        <div key={material.id} class="tick">
          <span class="no-box">
            <Icon name="info" size={22} />
          </span>
          <Words material={material} />
        </div>
      ))}
    </section>
  );
}

function Row({ material, done, toggle }: { material: Material; done: boolean; toggle: () => void }) {
  return (
    <label class="tick">
      <input type="checkbox" class="unseen" checked={done} onChange={toggle} />
      <span class="box">
        <Icon name="check" size={20} />
      </span>
      <Words material={material} />
    </label>
  );
}

function Words({ material }: { material: Material }) {
  const detail = detailOf(material);
  return (
    <span class="name">
      {say(material.name)}
      {detail && <small>{detail}</small>}
    </span>
  );
}
