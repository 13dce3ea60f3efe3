import classes from './opened-inside.module.css';

/**
 * Settings of a choice whose list opens over a table that scrolls: within the screen's landmark, so that no part of the
 * page lies outside of one, and scrolled by the list itself, which the keyboard already moves through.
 */
export const openedInside = {
  comboboxProps: { portalProps: { target: '#contenu' } },
  withScrollArea: false,
  classNames: { options: classes.options ?? '' },
} as const;
