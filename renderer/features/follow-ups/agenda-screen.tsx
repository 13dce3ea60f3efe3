import { Alert, Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayIn } from '#renderer/entity-ui/calendar-text.ts';
import { ProblemList } from '#renderer/entity-ui/problem-list.tsx';
import { useSlashKey } from '#renderer/entity-ui/use-slash-key.ts';
import type { RegisterApi } from '#renderer/workers/register-api.ts';
import { useRegister, useRegisterQuery } from '#renderer/workers/register-context.tsx';
import { type AgendaItem, agendaTerms, termOf } from '#shared/domain/follow-up/follow-up-agenda.ts';
import type { SubjectKey } from '#shared/domain/record/subject.ts';
import { foldedWords } from '#shared/search/fold-text.ts';
import { AgendaGroup } from './agenda-group.tsx';
import { type AskedEntry, EntryDialog } from './entry-dialog.tsx';
import type { FollowUpSubject } from './follow-up-values.ts';
import classes from './follow-ups.module.css';
import { PlacesToVisitList } from './places-to-visit-list.tsx';
import { useFollowUpActs } from './use-follow-up-acts.ts';

type Props = {
  readonly onOpen: (subject: FollowUpSubject) => void;
  /** What has a page to open. */
  readonly openable: readonly SubjectKey[];
  /** Leads to the list of places, where a first visit can be noted. */
  readonly onOpenPlaces: () => void;
};

const everything = 'all';

/** *Suivi*: what is to do, by when, and the places that nobody visited for a year. */
export function AgendaScreen({ onOpen, openable, onOpenPlaces }: Props) {
  const { t } = useTranslation('followUps');
  const { settings } = useRegister();
  const today = todayIn(settings.timeZone);
  const box = useRef<HTMLInputElement>(null);
  useSlashKey(box);
  const [search, setSearch] = useState('');
  const [about, setAbout] = useState<string>(everything);
  const [asked, setAsked] = useState<AskedEntry | null>(null);
  const acts = useFollowUpActs();
  const items = useAgenda(today);
  const shown = items?.filter((item) => passes(item, search, about));
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <p className={classes.count} aria-live="polite">
          {items !== undefined &&
            shown !== undefined &&
            (shown.length === items.length
              ? t('agenda.lead', { count: items.length })
              : t('agenda.countOf', { count: shown.length, total: items.length }))}
        </p>
      </header>
      <search className={classes.tools}>
        <TextInput
          ref={box}
          size="xs"
          type="search"
          className={classes.search}
          aria-label={t('agenda.search')}
          placeholder={t('agenda.search')}
          leftSection={<IconSearch size={15} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('agenda.about')}
          value={about}
          onChange={setAbout}
          data={[
            { value: everything, label: t('agenda.all') },
            { value: 'accessPointId', label: t('fields.accessPoint') },
            { value: 'organisationId', label: t('fields.organisation') },
            { value: 'animatorId', label: t('fields.animator') },
          ]}
        />
      </search>
      {acts.problems.length > 0 && (
        <Alert color="red" role="alert" mx="var(--page)">
          <ProblemList problems={acts.problems} />
        </Alert>
      )}
      <div className={classes.body}>
        {items !== undefined && items.length === 0 && (
          <div className={classes.nothing}>
            <h2>{t('agenda.emptyTitle')}</h2>
            <p>{t('agenda.empty')}</p>
            <Button size="xs" variant="default" onClick={onOpenPlaces}>
              {t('agenda.notePlace')}
            </Button>
          </div>
        )}
        {items !== undefined && items.length > 0 && shown?.length === 0 && (
          <p className={classes.empty}>
            {t('agenda.noMatch')}{' '}
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => {
                setSearch('');
                setAbout(everything);
              }}
            >
              {t('agenda.clear')}
            </Button>
          </p>
        )}
        {agendaTerms.map((term) => (
          <AgendaGroup
            key={term}
            term={term}
            items={shown?.filter(({ nextOn }) => termOf(nextOn, today) === term) ?? []}
            onOpen={onOpen}
            openable={openable}
            onDone={(item) => void acts.doneToday(item.id)}
            onLog={({ id, subject, nextOn }) =>
              setAsked({ subject, name: subject.name, closes: { id, nextOn } })
            }
          />
        ))}
        {(about === everything || about === 'accessPointId') && (
          <PlacesToVisitList
            search={search}
            onOpen={onOpen}
            onLog={({ id, name }) => setAsked({ subject: { key: 'accessPointId', id }, name, closes: null })}
          />
        )}
      </div>
      <EntryDialog asked={asked} onClose={() => setAsked(null)} />
    </div>
  );
}

/** What is to do; what was there before stays while the next answer is awaited. */
function useAgenda(today: string): readonly AgendaItem[] | undefined {
  const read = useCallback((api: RegisterApi) => api.followUpAgenda(today), [today]);
  return useRegisterQuery(read, ['followUp', 'accessPoint', 'organisation', 'animator']);
}

function passes({ subject, text }: AgendaItem, search: string, about: string): boolean {
  const key: SubjectKey = subject.key;
  if (about !== everything && about !== key) return false;
  const words = foldedWords(`${subject.name} ${subject.communeName ?? ''} ${text ?? ''}`);
  return foldedWords(search).every((word) => words.some((own) => own.startsWith(word)));
}
