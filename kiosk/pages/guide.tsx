import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { language, say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import { type Service, serviceById } from '../hall.ts';
import { elder } from '../modes.ts';
import { linesOf, packed } from '../packed.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Pager } from '../parts/pager.tsx';
import { titleSize } from '../parts/title-size.ts';
import { back, openSamplesOf } from '../visit.ts';
import { t, type Word } from '../words.ts';
import './guide.css';

interface Row {
  name: Word;
  texts: readonly string[];
  lang?: 'zh-CN';
  shown?: ComponentChildren;
}

/** What fits on a page, in rem, and how many Chinese characters stand in a line. */
const room = { ordinary: { page: 10.2, line: 0.5, perLine: 20 }, elder: { page: 8.6, line: 0.62, perLine: 15 } };

/** The rest of the guide: what is done, for whom, on what conditions, how, for how much, by what law; and the model forms. */
export function GuidePage({ id }: { id: string }) {
  const at = useSignal(0);
  const service = serviceById(id);
  if (!service) return null;
  const { page, line, perLine } = elder.value ? room.elder : room.ordinary;
  const height = ({ texts }: Row) => 0.58 + texts.reduce((sum, text) => sum + line * linesOf(text, perLine), 0);
  const sheets = packed(rowsOf(service), height, page);
  const now = Math.min(at.value, sheets.length - 1);
  const samples = service.guide.samples ?? [];
  return (
    <>
      <Head small />
      <main class="main guide">
        <h1 class={`title ${titleSize(say(service.name))}`} tabIndex={-1} data-start>
          {say(service.name)}
        </h1>
        <dl>
          {sheets[now]!.map(({ name, texts, lang, shown }) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd lang={lang}>{shown ?? texts.map((text) => <p key={text}>{text}</p>)}</dd>
            </div>
          ))}
        </dl>
        <div class="push guide-acts">
          <Pager
            at={now}
            of={sheets.length}
            onTurn={(to) => {
              at.value = to;
            }}
          />
          {samples.length > 0 && (
            <button type="button" class="press act" onClick={() => openSamplesOf(id)}>
              <Icon name="pen" look="i-64" />
              <span class="words">
                <span class="t">{t(samples.length === 1 ? 'sampleOne' : 'sampleMany', { n: samples.length })}</span>
                <span class="s">{samples.map(({ name }) => say(name)).join(t('listComma'))}</span>
              </span>
              <Icon name="chevron" look="i-32 go" />
            </button>
          )}
          <button type="button" class="go-big ink calm" onClick={back}>
            {t('guideBack')}
          </button>
        </div>
      </main>
      <Foot back home />
    </>
  );
}

function rowsOf({ guide }: Service): Row[] {
  const fees = guide.fees.map((fee) => ({
    ...fee,
    said: say(fee.name),
    amount: t('yuan', { n: yuanWords(fee.amountYuan) }),
  }));
  return [
    ...(guide.content ? [{ name: 'guideContent', texts: [say(guide.content)] } as const] : []),
    { name: 'guideApplicants', texts: [say(guide.applicants)] },
    { name: 'guideConditions', texts: [say(guide.conditions)] },
    { name: 'guideProcedure', texts: [say(guide.procedure)] },
    ...(fees.length > 0
      ? [
          {
            name: 'guideFees',
            // What is charged stands with what it is charged by (000/C (17)).
            texts: fees.flatMap(({ said, amount, basis }) => [`${said} ${amount}`, ...(basis ? [basis] : [])]),
            shown: fees.map(({ said, amount, basis }) => (
              <p class="fee" key={said}>
                {said}
                <b class="num">{amount}</b>
                {basis && <small lang="zh-CN">{basis}</small>}
              </p>
            )),
          } as const,
        ]
      : []),
    { name: 'guideBasis', texts: guide.basis, ...(language.value === 'zh' ? {} : { lang: 'zh-CN' as const }) },
  ];
}
