import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuCommands } from '#renderer/app/menu-commands.tsx';
import { PlaceSearch } from '#renderer/app/place-search.tsx';
import { TakeCall } from '#renderer/features/ticket-call/take-call.tsx';
import { useRegister } from '#renderer/workers/register-context.tsx';
import classes from './app-frame.module.css';
import { CallButton } from './call-button.tsx';
import { ColourSchemeSwitch } from './colour-scheme-switch.tsx';
import { LateTicketCount } from './late-ticket-count.tsx';
import { Mark } from './mark.tsx';
import { OverdueCount } from './overdue-count.tsx';
import { SaveState } from './save-state.tsx';
import { SearchButton } from './search-button.tsx';
import { sections } from './sections.ts';
import { useRouteFocus } from './use-route-focus.ts';

/** The frame of every screen: the sections on the left, the screen beside. */
export function AppFrame() {
  const { t } = useTranslation();
  const { settings } = useRegister();
  const navigate = useNavigate();
  const content = useRef<HTMLElement>(null);
  useRouteFocus(content);
  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads inside the page, where the address's hash can't, for it holds the route */}
      <a
        className={classes.skip}
        href="#contenu"
        onClick={(event) => {
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {t('skipToContent')}
      </a>
      <TakeCall
        onOpenTicket={(ticketId) =>
          void navigate({ to: '/hotline/demandes/$ticketId', params: { ticketId } })
        }
      />
      <nav className={classes.rail} aria-label={t('nav.label')}>
        <div className={classes.brand}>
          <Mark size={30} />
          <span className={classes.name}>{t('name')}</span>
        </div>
        <SearchButton />
        <CallButton />
        <ul className={classes.sections}>
          {sections.map((section) => (
            <li key={section.path}>
              <Link to={section.path} className={classes.section} activeProps={{ 'data-active': true }}>
                {t(section.label)}
                {section.path === '/prets' && <OverdueCount />}
                {section.path === '/hotline' && <LateTicketCount />}
              </Link>
            </li>
          ))}
        </ul>
        <div className={classes.foot}>
          {settings.example && <p className={classes.example}>{t('exampleRegister')}</p>}
          <SaveState />
          <p className={classes.officer} title={settings.organisation ?? undefined}>
            {settings.officer}
          </p>
          <ColourSchemeSwitch />
        </div>
      </nav>
      <main id="contenu" ref={content} className={classes.content} tabIndex={-1}>
        <Outlet />
      </main>
      <MenuCommands />
      <PlaceSearch />
    </div>
  );
}
