import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { LevelPicker } from '#renderer/entity-ui/level-picker.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import { type KnownLevel, useAnsweringLevels } from '#renderer/entity-ui/use-answering-levels.ts';
import { useWrittenNotice } from '#renderer/entity-ui/use-written-notice.tsx';
import { weekSentence } from '#renderer/entity-ui/working-week-text.ts';
import classes from '#renderer/features/hotline-settings/hotline-settings.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { HotlineSettingsInput } from '#shared/domain/hotline-settings/hotline-settings.ts';

type Props = {
  readonly settings: HotlineSettingsInput;
  readonly onAdd: () => void;
  readonly onOpen: (levelId: string) => void;
};

/** The levels that answer, with their hours, and which one answers first. */
export function LevelsSection({ settings, onAdd, onOpen }: Props) {
  const { t } = useTranslation('hotlineSettings');
  const levels = useAnsweringLevels();
  const { database } = useRegister();
  const written = useLiveQuery(
    async () => (await database.answeringLevels.filter(({ deletedAt }) => deletedAt === null).count()) > 0,
    [database],
  );
  return (
    <>
      <p className={classes.help}>{t('levels.help')}</p>
      <table className={classes.levels}>
        <thead>
          <tr>
            <th scope="col">{t('levels.name')}</th>
            <th scope="col">{t('levels.kind')}</th>
            <th scope="col">{t('levels.holder')}</th>
            <th scope="col">{t('levels.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {levels?.map((level) => (
            <LevelRow key={level.id} level={level} onOpen={() => onOpen(level.id)} />
          ))}
        </tbody>
      </table>
      {written === false && <p className={formClasses.note}>{t('levels.pending')}</p>}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={onAdd}
      >
        {t('levels.add')}
      </Button>
      <FirstLevel value={settings.firstLevelId ?? ''} levels={levels ?? []} />
    </>
  );
}

function LevelRow({ level, onOpen }: { readonly level: KnownLevel; readonly onOpen: () => void }) {
  const { t, i18n } = useTranslation('hotlineSettings');
  const { t: tickets } = useTranslation('tickets');
  const holder = useHolderName(level);
  return (
    <tr>
      <th scope="row">
        <button type="button" className={formClasses.link} onClick={onOpen}>
          {level.name}
        </button>
      </th>
      <td>{tickets(`levelKinds.${level.kind}`)}</td>
      <td>{holder ?? '–'}</td>
      <td>
        {weekSentence(level.week, i18n.language, t)}
        <small>{t(`holidays.${level.holidays}`)}</small>
      </td>
    </tr>
  );
}

/** Name of the place or structure that holds a level; null where none does. */
function useHolderName({ accessPointId, organisationId }: KnownLevel): string | null {
  const { database } = useRegister();
  const name = useLiveQuery(async () => {
    if (accessPointId !== null) return (await database.accessPoints.get(accessPointId))?.name;
    return organisationId === null ? undefined : (await database.organisations.get(organisationId))?.name;
  }, [database, accessPointId, organisationId]);
  return name ?? null;
}

function FirstLevel({ value, levels }: { readonly value: string; readonly levels: readonly KnownLevel[] }) {
  const { t } = useTranslation('hotlineSettings');
  const { api } = useRegister();
  const notice = useWrittenNotice();
  const choose = async (levelId: string): Promise<void> => {
    const outcome = await api.editHotlineSettings({ firstLevelId: levelId === '' ? null : levelId });
    const name = levels.find(({ id }) => id === levelId)?.name;
    if (outcome.ok)
      notice(name === undefined ? t('levels.firstCleared') : t('levels.firstSaved', { name }), outcome.value);
  };
  return (
    <div className={classes.first}>
      <LevelPicker
        label={t('levels.first')}
        description={t('levels.firstHelp')}
        placeholder={t('levels.firstNone')}
        error={null}
        value={value}
        onChange={(levelId) => void choose(levelId)}
      />
    </div>
  );
}
