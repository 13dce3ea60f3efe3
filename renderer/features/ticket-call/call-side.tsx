import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ArticleSuggestions } from './article-suggestions.tsx';
import classes from './call.module.css';
import { type CallSideProps, callFieldId, focusCallField } from './call-fields.ts';
import { KnownItems } from './known-items.tsx';
import { KnownTickets } from './known-tickets.tsx';

const SIDE = callFieldId('side');

/** What is known of who calls and of what is asked: their tickets, their items, the sheets that may answer. */
export function CallSide(props: CallSideProps) {
  const { t } = useTranslation('ticketCall');
  const { accessPointId, organisationId, animatorId } = props.values;
  const nobody = accessPointId === '' && organisationId === '' && animatorId === '';
  return (
    <aside id={SIDE} className={classes.side} aria-label={t('side.title')}>
      <span className={classes.sideKey} aria-hidden>
        <Kbd size="xs">Alt L</Kbd>
      </span>
      {nobody && <p className={classes.quiet}>{t('side.nobody')}</p>}
      <KnownTickets {...props}>
        <ArticleSuggestions {...props} />
      </KnownTickets>
      <KnownItems {...props} />
    </aside>
  );
}

/** Leads to the first thing that can be chosen beside the form, and back from there. */
export function focusCallSide(): void {
  const side = document.getElementById(SIDE);
  const first = side?.querySelector<HTMLElement>('button:not(:disabled)');
  if (side === null || first == null || side.contains(document.activeElement)) focusCallField('subject');
  else first.focus();
}
