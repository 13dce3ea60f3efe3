import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import classes from '#renderer/features/exchange/import-preview.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import { accessPointForms } from '#shared/domain/access-point/access-point.ts';
import type { ImportFieldChange, ImportPreviewRow } from '#shared/exchange/import-plan.ts';
import { fr } from '#shared/messages/fr.ts';

type FieldName = keyof typeof fr.exchange.fieldNames;

function isFieldName(field: string): field is FieldName {
  return field in fr.exchange.fieldNames;
}

/** What a row says and does: its problems, then each field, before and after. */
export function ImportRowDetail({
  planId,
  row,
}: {
  readonly planId: string;
  readonly row: ImportPreviewRow;
}) {
  const { t } = useTranslation('exchange');
  const isChange = row.action === 'change';
  const changes = useFields(planId, row);
  return (
    <>
      {row.problems.length > 0 && (
        <div className={classes.rowProblems}>
          <ProblemList problems={row.problems} />
        </div>
      )}
      {changes.length > 0 && (
        <table className={classes.fields}>
          <thead className={isChange ? undefined : 'visually-hidden'}>
            <tr>
              <td />
              {isChange && <th scope="col">{t('before')}</th>}
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field}>
                <th scope="row">
                  {isFieldName(change.field) ? t(`fieldNames.${change.field}`) : change.field}
                </th>
                {isChange && (
                  <td className={classes.before}>
                    <FieldText change={change} value={change.before} />
                  </td>
                )}
                <td>
                  <FieldText change={change} value={change.after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** The fields of a row: at hand for a place that changes, asked for when the place is new. */
function useFields(planId: string, { action, changes, row }: ImportPreviewRow): readonly ImportFieldChange[] {
  const { api } = useRegister();
  const [created, setCreated] = useState<readonly ImportFieldChange[]>([]);
  useEffect(() => {
    if (action !== 'create') return;
    let isGone = false;
    void api.importedFields(planId, row).then((fields) => {
      if (!isGone) setCreated(fields);
    });
    return () => {
      isGone = true;
    };
  }, [api, planId, action, row]);
  return action === 'create' ? created : changes;
}

/** A value as the screen says it; only the form of a place is a code of ours. */
function FieldText({ change, value }: { readonly change: ImportFieldChange; readonly value: string | null }) {
  const { t } = useTranslation('exchange');
  const { t: tLists } = useTranslation('lists');
  if (value === null) return <em className={classes.void}>{t('empty')}</em>;
  const form = change.field === 'form' ? accessPointForms.find((known) => known === value) : undefined;
  return form === undefined ? value : tLists(`forms.${form}`);
}
