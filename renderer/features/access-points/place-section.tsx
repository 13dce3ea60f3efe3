import { type ReactNode, useId } from 'react';
import type { Fact } from './place-facts.tsx';
import classes from './place-page.module.css';

/** A part of a page or of a form: its heading on the left, its content beside. */
export function PlaceSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** The known facts of a part, under its heading; nothing when none is known. */
export function FactSectionView({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly Fact[];
}) {
  if (facts.every(({ content }) => content === null)) return null;
  return (
    <PlaceSection title={title}>
      <FactList facts={facts} />
    </PlaceSection>
  );
}

/** Facts in two columns, the known ones only. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ content }) => content !== null);
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(({ label, content, wide }) => (
        <div key={label} className={classes.fact} data-wide={wide || undefined}>
          <dt>{label}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
