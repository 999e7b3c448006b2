import type { LeavePreview } from '../../../protocol/leave-preview.ts';
import { Icon } from '../../../ui/icons.tsx';
import { t } from '../../words.ts';
import { hindering } from './ask-leave.tsx';
import { counting } from './ask-draft.ts';
import { boundWords, officeWords, offices, spanWords } from './leave-words.ts';
import { l } from './words.ts';

const whoWords = { head: 'subHead', staff: 'subStaff', 'only-one': 'subOnlyOne' } as const;
const groundWords = { leave: 'groundLeave', meeting: 'groundMeeting', rest: 'groundRest' } as const;

/** The hall's answer to a draft: how long it is, who signs it by which line of whose rules, what stands in the way. */
export function PreviewCard({ preview, excused }: { preview: LeavePreview | null; excused: boolean }) {
  if (!preview) return <p class="card my-wait soft">{l(counting.value ? 'counting' : 'noPreview')}</p>;
  const { days, way, ladder, substituteFrom, partners, work } = preview;
  const blocks = hindering(preview, excused);
  return (
    <>
      <section class="card preview-sum">
        <span class="soft">{l('sumTitle')}</span> <b class="big">{days}</b> <b>{l('days', { n: '' }).trim()}</b>
        <span class="note">{spanWords(preview)}</span>
      </section>
      <section class={`card blocks ${blocks.length > 0 ? 'locked' : 'unlocked'}`}>
        <Icon name={blocks.length > 0 ? 'lock' : 'check'} />
        <div>
          <b>{l(blocks.length > 0 ? 'blocksTitle' : 'noBlocks')}</b>
          <ul>
            {blocks.map(({ code, title, detail }) => (
              <li key={code}>
                <b>{title}</b> <span>{detail}</span>
              </li>
            ))}
            {partners.map(({ counter, name, away }) => (
              <li key={counter} class={away.length > 0 ? '' : 'soft'}>
                {away.length > 0
                  ? l('partnerAway', {
                      n: counter,
                      name,
                      spans: away
                        .map(
                          ({ from, to, ground }) => `${l(groundWords[ground])} ${spanWords({ from, to: to ?? from })}`,
                        )
                        .join(t('comma')),
                    })
                  : l('partnerHere', { n: counter, name })}
              </li>
            ))}
            {work.length > 0 && (
              <li>{l('work', { n: work.length, numbers: work.map(({ number }) => number).join(t('comma')) })}</li>
            )}
          </ul>
        </div>
      </section>
      <section class="card ladder">
        <h2>{l('ladderTitle')}</h2>
        <ol>
          {ladder.map(({ from, upTo, steps, source, chosen }) => (
            <li key={`${source} ${from?.days} ${upTo?.days}`} class={chosen ? 'chosen' : ''}>
              <span class="bound">{boundWords(from, upTo)}</span>
              <span class="who-signs">
                {steps
                  .map(({ by, seal }) => `${l(officeWords[by])}${seal ? `（${l('sealWanted')}）` : ''}`)
                  .join(' → ')}
                <small>{chosen && way ? [...new Set(way.steps.flatMap(({ who }) => who))].join(t('comma')) : ''}</small>
              </span>
              <small class="soft">{source}</small>
            </li>
          ))}
        </ol>
        {way?.gap && (
          <p class="note warn-note">
            <Icon name="warning" /> {l('gap')}
          </p>
        )}
        <p class="note">
          {[
            way && way.filedWith.length > 0 ? l('filedWith', { offices: offices(way.filedWith) }) : null,
            way?.certificate ? l('certificate') : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {substituteFrom.length > 0 && (
          <>
            <h2>{l('subTitle')}</h2>
            <ul class="subs">
              {substituteFrom.map(({ who, from, source, due }) => (
                <li key={`${who} ${source}`}>
                  <span>
                    {l(whoWords[who])} {boundWords(from, null)}
                  </span>
                  <span class={`chip ${due ? 'warn' : ''}`}>{l(due ? 'subDue' : 'subNotDue')}</span>
                  <small class="soft">{source}</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
