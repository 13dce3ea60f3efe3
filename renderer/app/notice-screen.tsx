import type { ReactNode } from 'react';
import { useWindowTitle } from '#renderer/entity-ui/use-window-title.ts';
import classes from './notice.module.css';

/** A full screen that says one thing and offers what to do: register busy, newer, damaged. */
export function NoticeScreen({
  title,
  children,
  actions,
  framed = false,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Whether it stands in the frame of the screens, that has the page's main part already. */
  readonly framed?: boolean;
}) {
  useWindowTitle(title);
  const Part = framed ? 'div' : 'main';
  return (
    <Part className={classes.notice} data-framed={framed || undefined}>
      <h1>{title}</h1>
      {children !== null && <p>{children}</p>}
      <div className={classes.actions}>{actions}</div>
    </Part>
  );
}
