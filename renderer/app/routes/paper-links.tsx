import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { keepChosenRecords } from '#renderer/entity-ui/chosen-records.ts';
import { useRegister } from '#renderer/workers/register-context.tsx';

/** Ways to the labels and the values of the stock. @param loanPointId of one loan point; null = of all */
export function StockOutputs({ loanPointId }: { readonly loanPointId: string | null }) {
  const { t } = useTranslation('equipmentPapers');
  const navigate = useNavigate();
  const search = loanPointId === null ? {} : { point: loanPointId };
  return (
    <>
      <Button
        size="xs"
        variant="default"
        onClick={() => void navigate({ to: '/materiel/etiquettes', search })}
      >
        {t('labels.open')}
      </Button>
      <Button size="xs" variant="default" onClick={() => void navigate({ to: '/materiel/valeurs', search })}>
        {t('values.open')}
      </Button>
    </>
  );
}

/** The way to the labels of what is chosen in the list of items. */
export function LabelChosen({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('equipmentPapers');
  const { database } = useRegister();
  const navigate = useNavigate();
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => {
        keepChosenRecords(database.name, 'labels', ids);
        void navigate({ to: '/materiel/etiquettes', search: { choix: 'liste' } });
      }}
    >
      {t('labels.open')}
    </Button>
  );
}

/** The way to the label of one item or one kit. */
export function LabelOne({ id }: { readonly id: string }) {
  const { t } = useTranslation('equipmentPapers');
  const navigate = useNavigate();
  return (
    <Button
      size="xs"
      variant="default"
      onClick={() => void navigate({ to: '/materiel/etiquettes', search: { materiel: id } })}
    >
      {t('labels.openOne')}
    </Button>
  );
}
