import classes from './figure-opener.module.css';
import { useFigureOpening } from './figure-opening.ts';

type Props = { readonly figureId: string; readonly title: string };

/** Over a key figure of a page: opens it, and marks it where it changed. Screen only, and no part of what is measured. */
export function FigureOpener({ figureId, title }: Props) {
  const opening = useFigureOpening();
  if (opening === null) return null;
  const mark = opening.marks.get(figureId);
  return (
    <button
      type="button"
      className={classes.opener}
      data-since-issue={mark?.sinceIssue || undefined}
      data-since-look={mark?.sinceLook || undefined}
      aria-label={opening.label(title, mark)}
      title={opening.label(title, mark)}
      onClick={() => opening.open(figureId)}
    />
  );
}
