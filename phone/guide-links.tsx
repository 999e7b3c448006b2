import type { Reading } from '../protocol/view-parts.ts';
import { Icon } from '../ui/icons.tsx';
import { language, say } from '../ui/language.ts';

/** 办事指南 and 示范文本: what to read and how to fill it in, while there is time. They open beside this page, which goes on ringing. */
export function GuideLinks({
  service,
  reading,
  words: { title, guide, sample },
}: {
  service: string;
  reading: Reading;
  words: { title: string; guide: string; sample: string };
}) {
  if (reading === null) return null;
  const base = `/api/guides/${encodeURIComponent(service)}`;
  const rows = [
    { kind: guide, name: '', path: `${base}.html` },
    ...reading.samples.map((name, at) => ({
      kind: sample,
      name: say(name),
      path: `${base}/samples/${at + 1}.html`,
    })),
  ];
  return (
    <nav class="card reading" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {rows.map(({ kind, name, path }) => (
          <li key={path}>
            <a href={`${path}?language=${language.value}`} target="_blank" rel="noopener noreferrer">
              <span>
                {name === '' ? kind : name}
                {name !== '' && <small>{kind}</small>}
              </span>
              <Icon name="page" size={24} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
