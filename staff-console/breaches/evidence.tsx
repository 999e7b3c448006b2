import type { BreachEvidence } from '../../protocol/breaches.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { moment } from '../cases/days.ts';
import { b } from './words.ts';

/** The first notice beside the later demand, and what was said and found since. */
export function Evidence({ evidence }: { evidence: BreachEvidence }) {
  const { staff, answer, finding, appeal, approvedBy } = evidence;
  return (
    <>
      <div class="breach-pair">
        {evidence.first ? (
          <Told title={b('first')} note={b('firstNote', { n: evidence.first.count })} told={evidence.first} />
        ) : (
          <section class="breach-told">
            <h3>
              <Icon name="page" /> {b('first')}
            </h3>
            <p>{b('noFirst', { who: staff.name })}</p>
          </section>
        )}
        <Told title={b('later')} note={b('laterNote', { n: evidence.later.count })} told={evidence.later} late>
          {approvedBy ? b('approved', { who: approvedBy.name }) : b('notApproved')}
        </Told>
      </div>
      <dl class="breach-said">
        {(answer || !finding) && (
          <>
            <dt>{b('sayings', { who: staff.name })}</dt>
            <dd class={answer ? '' : 'soft'}>{answer ? answer.text : b('noSayings')}</dd>
          </>
        )}
        {finding && (
          <>
            <dt>{b('finding')}</dt>
            <dd>
              <b>
                {finding.by && finding.at
                  ? b('findingBy', {
                      time: moment(finding.at),
                      who: finding.by.name,
                      verdict: b(finding.verdict),
                    })
                  : b(finding.verdict)}
                {finding.complaint && ` · ${b('complaint', { n: finding.complaint })}`}
              </b>
              {finding.reason && <span>{finding.reason}</span>}
            </dd>
          </>
        )}
        {appeal && (
          <>
            <dt>{b('appealWords', { who: staff.name })}</dt>
            <dd>{appeal.text}</dd>
          </>
        )}
        {appeal?.judged && (
          <>
            <dt>{b('appealJudged')}</dt>
            <dd>
              <b>
                {b('findingBy', {
                  time: moment(appeal.judged.at),
                  who: appeal.judged.by.name,
                  verdict: b(appeal.judged.verdict),
                })}
              </b>
              <span>{appeal.judged.reason}</span>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function Told({
  title,
  note,
  told,
  late = false,
  children,
}: {
  title: string;
  note: string;
  told: BreachEvidence['later'];
  late?: boolean;
  children?: string;
}) {
  return (
    <section class={`breach-told ${late ? 'late' : ''}`}>
      <h3>
        <Icon name={late ? 'warning' : 'page'} /> {title} <span class="note">{note}</span>
      </h3>
      <p class="note told-when">
        <span class="num">{told.number}</span>
        {b('told', { time: moment(told.at), who: told.by.name, how: b(`how:${told.how}`) })}
      </p>
      <ol>
        {told.items.map((name, i) => (
          <li key={i}>{say(name)}</li>
        ))}
      </ol>
      {told.count > told.items.length && <p class="note">{b('andMore', { n: told.count })}</p>}
      {children && <p class="note">{children}</p>}
    </section>
  );
}
