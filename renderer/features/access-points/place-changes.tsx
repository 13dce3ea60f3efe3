import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from '#renderer/entity-ui/record-history.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';

const kinds = ['record', 'returns'] as const;

/** Who changed what when: the record of a place, or its returns. */
export function PlaceChanges({ placeId }: { readonly placeId: string }) {
  const { t } = useTranslation('history');
  const [kind, setKind] = useState<(typeof kinds)[number]>('record');
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('kinds.label')}
        className={classes.historyKind ?? ''}
        data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <RecordHistory table={kind === 'record' ? 'accessPoint' : 'usageReturn'} id={placeId} />
    </>
  );
}
