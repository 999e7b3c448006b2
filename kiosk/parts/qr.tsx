import { useEffect } from 'preact/hooks';
import { encode, fetchEncoder } from '../qr-encoder.ts';
import { t } from '../words.ts';
import './qr.css';

/** The ticket's own page as a code for phones, drawn from its modules: one path, no picture. Its place is kept until it can be drawn. */
export function Qr({ address }: { address: string }) {
  useEffect(() => void fetchEncoder(), []);
  const code = encode.value?.(address, { border: 0, ecc: 'M' });
  return (
    <div class="qr">
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges" role="img" aria-label={t('qrName')}>
          <path d={pathOf(code.data)} />
        </svg>
      )}
    </div>
  );
}

function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
}
