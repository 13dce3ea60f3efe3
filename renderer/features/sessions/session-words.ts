import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { hoursText } from '#renderer/entity-ui/duration-text.ts';
import { useSessionThemes } from '#renderer/entity-ui/use-session-themes.ts';
import type { SessionInput } from '#shared/domain/session/session.ts';

/** How a session is told in a line. */
export type SessionWords = {
  readonly kind: (session: Pick<SessionInput, 'kind' | 'remote'>) => string;
  /** Empty where it is not known. */
  readonly theme: (theme: string | null) => string;
  /** Theme and title; empty where neither is known. */
  readonly subject: (session: Pick<SessionInput, 'theme' | 'title'>) => string;
  /** How long; empty where it is not known. */
  readonly minutes: (minutes: number | null) => string;
  /** How many came, of how many seats; *n. r.* where nobody counted. */
  readonly people: (session: Pick<SessionInput, 'participants' | 'seats'>) => string;
};

/** Makes the words of sessions, in the language of the screen. */
export function useSessionWords(): SessionWords {
  const { t, i18n } = useTranslation('sessions');
  const themes = useSessionThemes();
  return useMemo(() => {
    const names = new Map(themes.map(({ value, label }) => [value, label]));
    const theme = (code: string | null): string =>
      code === null ? '' : (names.get(code) ?? t('removedTheme'));
    const number = new Intl.NumberFormat(i18n.language);
    return {
      kind: ({ kind, remote }) =>
        remote ? `${t(`list.kinds.${kind}`)}, ${t('list.remote')}` : t(`list.kinds.${kind}`),
      theme,
      subject: ({ theme: code, title }) =>
        [theme(code), title ?? ''].filter((part) => part !== '').join(' · '),
      minutes: (minutes) =>
        minutes === null ? '' : minutes < 60 ? `${number.format(minutes)}\u00a0min` : hoursText(minutes),
      people: ({ participants, seats }) => {
        if (participants === null) return t('list.notCounted');
        return seats === null
          ? number.format(participants)
          : t('list.ofSeats', { count: participants, seats });
      },
    };
  }, [t, i18n, themes]);
}
