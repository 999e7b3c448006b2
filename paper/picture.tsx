import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { deviceToken } from '../ui/device.ts';
import { ask } from './ask.ts';
import type { PrintedSlip } from './slips.ts';
import { t } from './words.ts';

const dotsPerMm = 8;
/** Room kept for a picture that has not come yet. */
const usualHeightPx = 1400;

/** The slip as an image. A picture tag cannot carry a paired screen's token: there the picture is fetched and handed over. */
export function Picture({ slip, decorative = false }: { slip: PrintedSlip; decorative?: boolean }) {
  const paired = deviceToken() !== null;
  const source = useSignal(paired ? null : slip.picture);
  const failed = useSignal(false);
  useEffect(() => {
    failed.value = false;
    if (!paired) {
      source.value = slip.picture;
      return;
    }
    void fetched(slip.picture).then((url) => {
      source.value = url;
      failed.value = url === null;
    });
  }, [slip.picture, paired]);
  const ratio = { aspectRatio: `auto ${slip.widthMm * dotsPerMm} / ${slip.heightPx ?? usualHeightPx}` };
  if (failed.value)
    return (
      <span class="no-picture" style={ratio}>
        {t('noPicture')}
      </span>
    );
  if (source.value === null) return <span class="no-picture" style={ratio} />;
  return (
    <img
      src={source.value}
      style={ratio}
      alt={decorative ? '' : t('pictureOf', { number: slip.ticket })}
      onError={() => {
        failed.value = true;
      }}
    />
  );
}

async function fetched(path: string): Promise<string | null> {
  try {
    const response = await ask(path);
    if (!response.ok) return null;
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await response.text())}`;
  } catch {
    // No picture, no pretence: the caller says so in words.
    return null;
  }
}
