import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { dayText } from '#renderer/entity-ui/calendar-text.ts';
import { FormSection } from '#renderer/entity-ui/form-section.tsx';
import formClasses from '#renderer/entity-ui/record-form.module.css';
import classes from '#renderer/features/sessions/sessions.module.css';
import { useRegister } from '#renderer/workers/register-context.tsx';
import type { SessionInput } from '#shared/domain/session/session.ts';

/** The sessions saved since the form was opened, the latest first. */
export function EnteredSessions({ sessions }: { readonly sessions: readonly SessionInput[] }) {
  const { t } = useTranslation('sessions');
  const { database } = useRegister();
  const names = useLiveQuery(async () => {
    const ids = [...new Set(sessions.map(({ placeId }) => placeId))];
    const places = await database.accessPoints.bulkGet(ids);
    return new Map(places.flatMap((place) => (place === undefined ? [] : [[place.id, place.name]])));
  }, [database, sessions]);
  return (
    <FormSection title={t('form.entered')}>
      <ul className={`${classes.entered} ${formClasses.wide}`}>
        {[...sessions].reverse().map((session, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and sessions have no id here
          <li key={sessions.length - at}>
            {t('form.enteredOne', {
              day: dayText(session.day),
              place: names?.get(session.placeId) ?? '',
              kind: t(`kinds.${session.kind}`),
              people:
                session.participants === null
                  ? t('list.notCounted')
                  : t('list.people', { count: session.participants }),
            })}
          </li>
        ))}
      </ul>
    </FormSection>
  );
}
