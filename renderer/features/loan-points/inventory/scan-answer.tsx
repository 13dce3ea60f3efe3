import { IconAlertTriangle, IconBarcode, IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './inventory.module.css';
import type { ScanLine } from './scan-line.ts';

const icons = { good: IconCheck, warn: IconAlertTriangle, bad: IconX } as const;

type Props = {
  /** What was read, the last one first. */
  readonly lines: readonly ScanLine[];
  /** What can be done with the last one. */
  readonly action: ReactNode;
};

/** What the last code was, large enough to be read standing, and those before it. */
export function ScanAnswer({ lines, action }: Props) {
  const { t } = useTranslation('loanPoints');
  const [last, ...past] = lines;
  const Icon = last === undefined ? IconBarcode : icons[last.tone];
  return (
    <div>
      <div className={classes.answer} role="status" data-tone={last?.tone}>
        <Icon size={22} aria-hidden />
        {last === undefined ? (
          <span>{t('inventory.scan.ready')}</span>
        ) : (
          <>
            <strong>{last.text}</strong>
            {action}
            {last.more !== null && <p>{last.more}</p>}
          </>
        )}
      </div>
      {past.length > 0 && (
        <ul className={classes.past}>
          {past.map(({ text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same code may be read twice, and lines only move down
            <li key={`${past.length - index} ${text}`}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
