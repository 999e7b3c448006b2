import type { Material } from '../../protocol/hall-file.ts';
import type { DeskView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { Mark, type MarkName } from '../marks.tsx';
import { En, enOf } from '../parts.tsx';
import { t, tIn } from './words.ts';

const comfortable = 5;
const most = 6;

/** What is asked: each paper, how many of it, and when it is not needed at all. A long list can be moved by a finger. */
export function Materials({ serving }: { serving: NonNullable<DeskView['serving']> }) {
  const { materials, ticks, looking } = serving;
  if (materials.length === 0) {
    return (
      <div class="list nothing">
        <Mark name="arrived" tone="ok" />
        <p>
          <b>{t('noMaterials')}</b>
          {t('noMaterialsHow')}
          <En>{tIn('en', 'noMaterials')}.</En>
        </p>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved must be reachable by keyboard as well.
    <ul class={`list ${spacing(materials.length)}`} tabIndex={0} aria-label={t('asked')}>
      {materials.map((material) => (
        <Item key={material.id} material={material} tick={ticks[material.id]} looking={material.id === looking} />
      ))}
    </ul>
  );
}

function spacing(count: number): string {
  if (count > most) return 'long beyond';
  return count > comfortable ? 'long' : '';
}

const kinds = {
  needed: 'needed',
  shared: 'arrived',
  ifApplies: 'optional',
  received: 'arrived',
  missing: 'lacking',
  looking: 'free',
} as const satisfies Record<string, MarkName>;

function Item({
  material,
  tick,
  looking,
}: {
  material: Material;
  tick: 'received' | 'missing' | undefined;
  looking: boolean;
}) {
  const { name, shared, required, note } = material;
  const kind = tick ?? (shared ? 'shared' : looking ? 'looking' : required ? 'needed' : 'ifApplies');
  const tone = kind === 'shared' || kind === 'received' ? 'ok' : kind === 'missing' ? 'warn' : undefined;
  const details = [shared ? t('sharedHow') : copiesOf(material), note && say(note)].filter(Boolean).join(t('and'));
  return (
    <li class={`item ${kind}`}>
      <Mark name={kinds[kind]} {...(tone ? { tone } : {})} />
      <span class="what">
        <span class="trim">
          {say(name)} <En>{enOf(name)}</En>
        </span>
        <small class="trim">{details}</small>
      </span>
      <span class="x">
        {t(kind)}
        <En>{tIn('en', kind)}</En>
      </span>
    </li>
  );
}

/** How many originals and copies. */
export function copiesOf({ original, copies }: Pick<Material, 'original' | 'copies'>): string {
  return [original > 0 ? t('originals', { count: original }) : '', copies > 0 ? t('copies', { count: copies }) : '']
    .filter(Boolean)
    .join(t('and'));
}
