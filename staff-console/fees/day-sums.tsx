import type { FeesView } from '../../protocol/fees-view.ts';
import { yuanBeside, yuanWords } from '../../ui/money.ts';
import { f } from './words.ts';

/** 今天合计: in all, by way of paying, by who took it; each adds up to the lines. */
export function DaySums({ view: { today } }: { view: FeesView }) {
  return (
    <section class="card det fee-card">
      <header class="fee-total">
        <span>
          <span class="note">
            {f('sums')} {f('nPaid', { n: today.count })}
          </span>
          <b class="num">
            {yuanWords(today.yuan)} <small>{f('yuan')}</small>
          </b>
        </span>
      </header>
      {today.byMethod.length > 0 && (
        <>
          <h2>{f('byMethod')}</h2>
          <Sums
            rows={today.byMethod.map(({ method, count, yuan }) => ({
              key: method,
              name: f(`method:${method}`),
              count,
              yuan,
            }))}
          />
          <h2>{f('byPerson')}</h2>
          <Sums
            rows={today.byPerson.map(({ staff, count, yuan }) => ({ key: staff.jobNo, name: staff.name, count, yuan }))}
          />
        </>
      )}
    </section>
  );
}

function Sums({ rows }: { rows: readonly { key: string; name: string; count: number; yuan: number }[] }) {
  const words = yuanBeside(rows.map(({ yuan }) => yuan));
  return (
    <table class="fee-sums">
      <tbody>
        {rows.map(({ key, name, count, yuan }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td class="soft num">{f('nPaid', { n: count })}</td>
            <td class="num">
              <b>{words(yuan)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
