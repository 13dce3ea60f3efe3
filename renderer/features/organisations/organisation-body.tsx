import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ContactList } from '#renderer/entity-ui/contact-list.tsx';
import classes from '#renderer/entity-ui/record-page.module.css';
import { type Fact, FactList, RecordSection } from '#renderer/entity-ui/record-section.tsx';
import { readableNumber } from '#shared/domain/access-point/phone-number.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';

type Props = {
  readonly organisation: Organisation;
  readonly onEdit: () => void;
};

/** The facts of a structure by parts, and what is not known of it. */
export function OrganisationBody({ organisation, onEdit }: Props) {
  const { t } = useTranslation('organisations');
  const { contacts } = organisation;
  const identity = identityFacts(organisation, t);
  const reach = reachFacts(organisation, t);
  const unknown = [
    ...[...identity, ...reach].filter(({ content }) => content === null).map(({ label }) => label),
    ...(contacts.length === 0 ? [t('fields.contacts')] : []),
  ];
  return (
    <>
      {identity.some(({ content }) => content !== null) && (
        <RecordSection title={t('page.sections.identity')}>
          <FactList facts={identity} />
        </RecordSection>
      )}
      {reach.some(({ content }) => content !== null) && (
        <RecordSection title={t('page.sections.reach')}>
          <FactList facts={reach} />
        </RecordSection>
      )}
      {contacts.length > 0 && (
        <RecordSection title={t('page.sections.contacts')}>
          <ContactList contacts={contacts} />
        </RecordSection>
      )}
      {organisation.notes !== null && (
        <RecordSection title={t('page.sections.notes')}>
          <FactList facts={[{ label: t('fields.notes'), content: organisation.notes, wide: true }]} />
        </RecordSection>
      )}
      {unknown.length > 0 && (
        <RecordSection title={t('page.sections.unknown')}>
          <p className={classes.unknown}>
            {unknown.join(', ')}.{' '}
            <Button variant="subtle" size="compact-sm" onClick={onEdit}>
              {t('page.complete')}
            </Button>
          </p>
        </RecordSection>
      )}
    </>
  );
}

function fact(label: string, content: string | null): Fact {
  return { label, content: content === '' ? null : content, wide: false };
}

function identityFacts(organisation: Organisation, t: TFunction<'organisations'>): readonly Fact[] {
  const { kind, siret, rna, roles } = organisation;
  return [
    fact(t('fields.kind'), kind === null ? null : t(`kinds.${kind}`)),
    fact(t('fields.roles'), roles.map((role) => t(`roles.${role}`)).join(', ')),
    fact(t('fields.siret'), siret === null ? null : siretText(siret)),
    fact(t('fields.rna'), rna),
  ];
}

function reachFacts(organisation: Organisation, t: TFunction<'organisations'>): readonly Fact[] {
  const { address, addressComplement, postcode, communeName, phone, emails, websites } = organisation;
  return [
    fact(t('fields.address'), [address, addressComplement].filter((part) => part !== null).join(', ')),
    fact(t('fields.communeName'), [postcode, communeName].filter((part) => part !== null).join(' ')),
    fact(t('fields.phone'), phone === null ? null : readableNumber(phone)),
    fact(t('fields.emails'), emails.join(', ')),
    fact(
      t('fields.websites'),
      websites.map((url) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')).join(', '),
    ),
  ];
}

/** Digits of a SIRET as they are printed: 130 006 497 00013. */
function siretText(siret: string): string {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}
