import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Sample } from '../../protocol/sample-slip.ts';
import { Icon } from '../../ui/icons.tsx';
import { Options } from '../parts/options.tsx';
import { previewDocuments, usePreview } from './preview.ts';
import { documentName } from './slip-words.ts';
import { p } from './words.ts';

const widths = [80, 58] as const;

/** The slip as it will be printed, whichever document and paper is asked for. */
export function PreviewCard({
  letterhead,
  wanted,
  choose,
}: {
  letterhead: Letterhead;
  wanted: Sample;
  choose(over: Partial<Sample>): void;
}) {
  const { picture, fresh, trouble } = usePreview(letterhead, wanted);
  const { document, widthMm } = wanted;
  return (
    <section class="card preview-card">
      <h2>{p('previewTitle')}</h2>
      <div class="preview-kinds">
        <label>
          <span class="note">{p('document')}</span>
          <select
            class="field"
            value={document}
            onChange={({ currentTarget }) => choose({ document: currentTarget.value as Sample['document'] })}
          >
            {previewDocuments.map((one) => (
              <option value={one} key={one}>
                {documentName(one)}
              </option>
            ))}
          </select>
        </label>
        <Options
          label={p('paperWidth')}
          columns={2}
          look="small"
          options={widths.map((mm) => ({
            id: String(mm),
            label: p('width', { n: mm }),
            on: widthMm === mm,
            choose: () => choose({ widthMm: mm }),
          }))}
        />
      </div>
      {trouble && (
        <p class="note bad">
          <Icon name="warning" /> {trouble}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long slip is scrolled by keyboard too */}
      <section class={`preview-paper w${widthMm}`} aria-busy={!fresh} aria-label={p('previewTitle')} tabIndex={0}>
        {picture ? (
          <img src={picture} alt={p('previewOf', { document: documentName(document), n: widthMm })} />
        ) : (
          !trouble && <p class="note">{p('previewing')}</p>
        )}
      </section>
    </section>
  );
}
