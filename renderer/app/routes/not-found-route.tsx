import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NoticeScreen } from '#renderer/app/notice-screen.tsx';

/** An address that leads nowhere. */
export function NotFoundRoute() {
  const { t } = useTranslation();
  return (
    <NoticeScreen
      framed
      title={t('notFound')}
      actions={
        <Anchor component={Link} to="/lieux">
          {t('nav.accessPoints')}
        </Anchor>
      }
    >
      {null}
    </NoticeScreen>
  );
}
