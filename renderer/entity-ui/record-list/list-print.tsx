import { useTranslation } from 'react-i18next';
import { fieldText } from './field-text.ts';
import type { ListDefinition } from './list-definition.ts';
import classes from './list-print.module.css';
import type { PrintedList } from './use-list-print.ts';

type Props = { readonly definition: ListDefinition; readonly printed: PrintedList };

/** Rows of two lines that a landscape page takes under its header. */
const ROWS = 19;

/** A list as it is printed: landscape pages, each with its header, what the list was narrowed by, and its number. */
export function ListPrint({ definition, printed }: Props) {
  const { t, i18n } = useTranslation('recordList');
  const tools = { t, language: i18n.language };
  const fields = printed.columns.flatMap((key) => definition.fields.find((field) => field.key === key) ?? []);
  const total = Math.max(1, Math.ceil(printed.rows.length / ROWS));
  const pages = Array.from({ length: total }, (_, page) =>
    printed.rows.slice(page * ROWS, (page + 1) * ROWS),
  );
  return (
    <div className={classes.printed} data-printed>
      {pages.map((rows, page) => (
        <section key={rows[0]?.id ?? page} className={classes.sheet}>
          <header className={classes.head}>
            <h1>{printed.title}</h1>
            <p>{printed.count}</p>
            <p>{printed.narrowed}</p>
          </header>
          <table className={classes.table}>
            <thead>
              <tr>
                {fields.map(({ key, label, kind }) => (
                  <th key={key} scope="col" data-align={kind === 'number' ? 'end' : 'start'}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, values }) => (
                <tr key={id}>
                  {fields.map((field) => (
                    <td key={field.key} data-align={field.kind === 'number' ? 'end' : 'start'}>
                      <div>{fieldText(field, values[field.key] ?? null, tools)}</div>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <footer className={classes.foot}>
            <span>{printed.date}</span>
            <span>{t('out.page', { page: page + 1, total })}</span>
          </footer>
        </section>
      ))}
    </div>
  );
}
