import { useSignal } from '@preact/signals';
import type { Material } from '../../protocol/hall-file.ts';
import { say } from '../../ui/language.ts';
import { materialSheets } from '../materials.ts';
import { elder } from '../modes.ts';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import './materials.css';

const fits = 6;
const fitsElder = 4;
const roomy = 4;

/** What to bring. Printed numerals, no boxes: it is read, not ticked. */
export function Materials({ materials }: { materials: readonly Material[] }) {
  const at = useSignal(0);
  const sheets = materialSheets(materials, elder.value ? fitsElder : fits);
  const sheet = sheets[at.value] ?? sheets[0];
  if (!sheet || materials.length === 0) return <p class="mats-none">{t('bringNone')}</p>;
  const turns = sheets.length > 1;
  return (
    <div class={`mats ${sheet.shown.length + (turns ? 1 : 0) > roomy ? 'dense' : ''}`}>
      <p class="mh" aria-hidden="true">
        <span />
        <span />
        <span>{t('original')}</span>
        <span>{t('copies')}</span>
        <span />
      </p>
      <ul>
        {sheet.shown.map((material, index) => (
          <Line key={material.id} material={material} number={sheet.first + index} />
        ))}
      </ul>
      {turns && (
        <button
          type="button"
          class="press turn"
          onClick={() => {
            at.value = (at.value + 1) % sheets.length;
          }}
        >
          {sheet.after > 0 ? t('moreMaterials', { n: sheet.after }) : t('firstMaterials')}
          <Icon name="chevron" look="i-32" />
        </button>
      )}
    </div>
  );
}

function Line({ material, number }: { material: Material; number: number }) {
  const note = material.note ? say(material.note) : material.shared ? t('shared') : null;
  const state = material.shared ? 'sharedShort' : material.required ? 'required' : 'optional';
  return (
    <li>
      <span class="no num" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>{say(material.name)}</h3>
        {note && <p>{note}</p>}
      </div>
      <Count name={t('original')} count={material.original} />
      <Count name={t('copies')} count={material.copies} />
      <span class={state === 'required' ? 'must' : 'maybe'}>{t(state)}</span>
    </li>
  );
}

function Count({ name, count }: { name: string; count: number }) {
  if (count === 0)
    return (
      <span class="n nil" aria-hidden="true">
        —
      </span>
    );
  return (
    <span class="n num">
      <span class="n-name">{name} </span>
      {count}
    </span>
  );
}
