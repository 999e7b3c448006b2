import { useSignal } from '@preact/signals';
import type { GuideLack } from '../../protocol/guide.ts';
import { Icon } from '../../ui/icons.tsx';
import { language } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { session } from '../session.ts';
import { formOf } from './draft.ts';
import { type Line, writing } from './guides-room.tsx';
import type { Version } from './versions.ts';
import { g } from './words.ts';

const versionsShown = 6;
/** Beside one that stands there is room for fewer. */
const versionsBeside = 2;

/** One matter's guide: its versions, what the standing one lacks, and the next step: write, submit, or approve. */
export function GuideSide({
  line,
  versions,
  today,
}: {
  line: Line;
  versions: readonly Version[] | null;
  today: string;
}) {
  const from = useSignal(today);
  const reason = useSignal<string | null>(null);
  const { standing, inForce, id: service } = line;
  const staff = session.value.kind === 'in' ? session.value.who.staff : null;
  const approves = staff?.roles.some((role) => role === 'leader' || role === 'supervisor') ?? false;
  const own = standing !== null && staff !== null && standing.writtenBy.includes(staff.jobNo);
  const version = standing?.version ?? 0;
  const base = versions?.find((one) => one.version === (standing?.version ?? inForce.version));

  const write = () => {
    if (base)
      writing.value = {
        service,
        version:
          standing?.version ??
          Math.max(...(versions ?? []).slice(0, standing ? versionsBeside : versionsShown).map((one) => one.version)) +
            1,
        form: formOf(base.guide),
      };
  };
  const submit = async () => {
    if (await press('submit-guide', { service, version }))
      notice.value = { kind: 'done', text: g('submitted2', { n: version }) };
  };
  const publish = async () => {
    if (await press('publish-guide', { service, version, from: from.value }))
      notice.value = { kind: 'done', text: g('publishedDone', { n: version, day: from.value }) };
  };
  const giveUp = async () => {
    const why = reason.value?.trim() ?? '';
    if (why !== '' && (await press('withdraw-guide', { service, version, reason: why }))) {
      reason.value = null;
      notice.value = { kind: 'done', text: g('givenUp', { n: version }) };
    }
  };
  const deed =
    standing === null
      ? { name: null, words: g('write'), small: g('writeSmall'), why: base ? null : g('loading'), run: write }
      : standing.state === 'draft'
        ? {
            name: 'submit-guide' as const,
            words: g('submit'),
            small: g('submitSmall'),
            why: standing.lacks.length > 0 ? g('lackN', { n: standing.lacks.length }) : null,
            run: () => void submit(),
          }
        : {
            name: 'publish-guide' as const,
            words: g('publish'),
            small: g('publishSmall', { day: from.value }),
            why: own ? g('own') : approves ? null : g('notLeader'),
            run: () => void publish(),
          };
  const may = deed.why === null;
  useKeys({ F2: may ? deed.run : undefined, F3: standing ? write : undefined });
  return (
    <>
      <aside class="side" aria-label={g('versions')}>
        {standing && (
          <section class="card f">
            <h2>{`${g('version', { n: standing.version })} · ${g(standing.state)}`}</h2>
            <p class="note">{g('writtenBy', { who: standing.writtenBy.join(g('comma')) })}</p>
            <Lacks lacks={standing.lacks} />
            {standing.state === 'submitted' && approves && !own && (
              <label class="guide-from">
                <span>{g('approveFrom')}</span>
                <input
                  class="field"
                  type="date"
                  min={today}
                  value={from.value}
                  onInput={({ currentTarget }) => {
                    from.value = currentTarget.value || today;
                  }}
                />
              </label>
            )}
            <p class="quiet-buttons">
              <button type="button" class="quiet-button" onClick={write}>
                {g('writeOn')} <KeyCap name="F3" />
              </button>
              {approves && reason.value === null && (
                <button type="button" class="quiet-button" onClick={() => (reason.value = '')}>
                  {g('giveUp')}
                </button>
              )}
            </p>
            {reason.value !== null && (
              <div class="guide-why">
                <Field
                  label={g('giveUpReason')}
                  placeholder={g('why')}
                  value={reason.value}
                  type={(text) => (reason.value = text)}
                  focus
                />
                <button
                  type="button"
                  class="quiet-button"
                  aria-disabled={reason.value.trim() === ''}
                  onClick={() => void giveUp()}
                >
                  {g('giveUp')}
                </button>
              </div>
            )}
          </section>
        )}
        <section class="card f grow-card guide-versions">
          <h2>{g('versions')}</h2>
          <ol>
            {(versions ?? []).map((one) => (
              <li key={one.version}>
                <b class="num">{g('version', { n: one.version })}</b>
                <span class="mid">
                  <span>{one.version === inForce.version ? g('current') : g(one.state)}</span>
                  <span class="note">
                    {[
                      one.from ? g('from', { day: one.from }) : one.state === 'published' ? g('fromBegin') : null,
                      one.publishedBy && g('publishedBy', { who: one.publishedBy }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                {one.state !== 'draft' && one.lacks.length > 0 && (
                  <span class="chip warn">{g('lackN', { n: one.lacks.length })}</span>
                )}
              </li>
            ))}
          </ol>
          <a
            class="quiet-button"
            href={`/api/guides/${service}.html?language=${language.value}`}
            target="_blank"
            rel="noreferrer"
          >
            <Icon name="printer" /> {g('openSheet')}
          </a>
        </section>
      </aside>
      <p class="tally note">{g('tally')}</p>
      <MainKey name={deed.name} why={deed.why} run={deed.run} small={deed.small} verb={deed.words} />
    </>
  );
}

/** What stands between the guide and its publication, by name. */
export function Lacks({ lacks }: { lacks: readonly GuideLack[] }) {
  if (lacks.length === 0)
    return (
      <p class="guide-whole">
        <Icon name="check" /> {g('lacksNone')}
      </p>
    );
  return (
    <div class="guide-lacks">
      <h3>{g('lacks')}</h3>
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>
            <Icon name="warning" /> {g(`lack:${lack}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
