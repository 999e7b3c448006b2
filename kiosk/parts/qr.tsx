import { encode } from 'uqr';
import { t } from '../words.ts';
import './qr.css';

/** The ticket's own page as a code for phones, drawn from its modules: one path, no picture. */
export function Qr({ address }: { address: string }) {
  const { data, size } = encode(address, { border: 0, ecc: 'M' });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')).join('');
  return (
    <div class="qr">
      <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={t('qrName')}>
        <path d={path} />
      </svg>
    </div>
  );
}
