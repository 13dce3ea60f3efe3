import type { ReactNode } from 'react';
import classes from './notice.module.css';

/** A full screen that says one thing and offers what to do: register busy, newer, damaged. */
export function NoticeScreen({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}) {
  return (
    <main className={classes.notice}>
      <h1>{title}</h1>
      <p>{children}</p>
      <div className={classes.actions}>{actions}</div>
    </main>
  );
}
