import { type PaperAnswer, slipsOf } from './slips.ts';
import { t } from './words.ts';

/** The printer's mouth: slips come out under it. Each printer can be looked at alone. */
export function Printers({
  answer,
  chosen,
  choose,
}: {
  answer: PaperAnswer | null;
  chosen: string | null;
  choose: (id: string | null) => void;
}) {
  const choices: { id: string | null; says: string }[] = [
    { id: null, says: t('all') },
    ...(answer?.printers ?? []).map(({ id, widthMm }) => ({ id, says: t('printer', { id, width: widthMm }) })),
  ];
  return (
    <div class="mouth">
      <fieldset class="printers" aria-label={t('printers')}>
        {choices.map(({ id, says }) => (
          <button key={id ?? ''} type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
            {says}
            {answer && <span class="count">{t('count', { count: slipsOf(answer, id).length })}</span>}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
