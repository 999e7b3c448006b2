import { say } from '../../ui/language.ts';
import { serviceById } from '../hall.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { titleSize } from '../parts/title-size.ts';
import { back } from '../visit.ts';
import { t } from '../words.ts';
import './guide.css';

/** The rest of the guide: who, on what conditions, how, for how much, by what law. */
export function GuidePage({ id }: { id: string }) {
  const service = serviceById(id);
  if (!service) return null;
  const { guide } = service;
  return (
    <>
      <Head small />
      <main class="main guide">
        <h1 class={`title ${titleSize(say(service.name))}`} tabIndex={-1} data-start>
          {say(service.name)}
        </h1>
        <dl>
          <div>
            <dt>{t('guideApplicants')}</dt>
            <dd>{say(guide.applicants)}</dd>
          </div>
          <div>
            <dt>{t('guideConditions')}</dt>
            <dd>{say(guide.conditions)}</dd>
          </div>
          <div>
            <dt>{t('guideProcedure')}</dt>
            <dd>{say(guide.procedure)}</dd>
          </div>
          {guide.fees.length > 0 && (
            <div>
              <dt>{t('guideFees')}</dt>
              <dd>
                {guide.fees.map((fee) => (
                  <p class="fee" key={fee.name.zh}>
                    {say(fee.name)}
                    <b class="num">{t('yuan', { n: fee.amountYuan })}</b>
                  </p>
                ))}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('guideBasis')}</dt>
            <dd lang="zh-CN">
              {guide.basis.map((law) => (
                <p key={law}>{law}</p>
              ))}
            </dd>
          </div>
        </dl>
        <button type="button" class="go-big ink calm push" onClick={back}>
          {t('guideBack')}
        </button>
      </main>
      <Foot back home />
    </>
  );
}
