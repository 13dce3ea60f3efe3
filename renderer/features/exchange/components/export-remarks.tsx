import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { problemSentence } from '#renderer/entity-ui/problem-sentence.ts';
import preview from '#renderer/features/exchange/import-preview.module.css';
import classes from '#renderer/features/exchange/national-export.module.css';
import { type RemarkGroup, remarkGroups, remarkTable } from '#renderer/features/exchange/remark-groups.ts';
import { type ExportRemark, exportRemarks } from '#shared/exchange/export-remark.ts';
import { SaveTable } from './save-table.tsx';

/** Sentences shown of one kind before the officer is sent to the exported list. */
const SHOWN = 200;

type Props = {
  readonly remarks: readonly ExportRemark[];
  readonly placeAddress: (placeId: string) => string;
};

/** What does not fit the standard, by kind with its count, place and field by place and field. */
export function ExportRemarks({ remarks, placeAddress }: Props) {
  const { t } = useTranslation('exchange');
  const groups = useMemo(() => remarkGroups(remarks), [remarks]);
  return (
    <>
      <div className={classes.remarksHead}>
        <h3>{t('national.remarks', { count: remarks.length })}</h3>
        <SaveTable
          fileName={t('national.remarksFile')}
          isEmpty={false}
          table={() =>
            remarkTable(remarks, {
              heading: (column) => t(`national.columns.${column}`),
              effect: ({ code }) => t(`national.effects.${exportRemarks[code]}`),
              sentence: ({ problem }) => problemSentence(problem),
            })
          }
        />
      </div>
      <div className={classes.remarks}>
        {groups.map((group) => (
          <Group key={group.code} group={group} placeAddress={placeAddress} />
        ))}
      </div>
    </>
  );
}

function Group({
  group: { code, remarks },
  placeAddress,
}: {
  readonly group: RemarkGroup;
  readonly placeAddress: Props['placeAddress'];
}) {
  const { t } = useTranslation('exchange');
  const effect = exportRemarks[code];
  return (
    <details className={preview.group}>
      <summary>
        <span className={preview.count}>{remarks.length}</span>
        <span className={preview.kind}>{t(`national.kinds.${code}`)}</span>
        <span className={classes.effect} data-effect={effect}>
          {t(`national.effects.${effect}`)}
        </span>
      </summary>
      <ul>
        {remarks.slice(0, SHOWN).map(({ placeId, name, communeName, problem }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a check never changes
          <li key={index}>
            <a href={placeAddress(placeId)}>{name}</a>
            <span className={preview.whose}>{communeName}</span>
            {problemSentence(problem)}
          </li>
        ))}
      </ul>
      {remarks.length > SHOWN && (
        <p className={preview.more}>{t('national.more', { count: remarks.length - SHOWN })}</p>
      )}
    </details>
  );
}
