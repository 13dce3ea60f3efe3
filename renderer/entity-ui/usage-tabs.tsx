import classes from './usage-tabs.module.css';

/** A screen of the observation of usage, as the strip shows it. */
export type UsageTab = {
  /** Its address, as the routes know it. */
  readonly path: string;
  readonly label: string;
};

type Props = {
  /** What the strip leads to, for a screen reader. */
  readonly label: string;
  readonly tabs: readonly UsageTab[];
  /** Address of the screen that is open. */
  readonly current: string;
  readonly onOpen: (path: string) => void;
};

/** The screens of the observation of usage, as a strip of links at the head of each; the open one is marked. */
export function UsageTabs({ label, tabs, current, onOpen }: Props) {
  // A strip that leads only to where one is says nothing.
  if (tabs.length < 2) return null;
  return (
    <nav aria-label={label} className={classes.strip}>
      {tabs.map(({ path, label: name }) => (
        <a
          key={path}
          href={`#${path}`}
          className={classes.tab}
          aria-current={path === current ? 'page' : undefined}
          onClick={(event) => {
            // A press with a key held asks for something else of the link.
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            onOpen(path);
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
