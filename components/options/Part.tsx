import { type ReactNode, useId } from 'react';
import './Part.css';

interface Props {
  title: string;
  /** What this part is for, where its title does not say. */
  about?: string;
  children: ReactNode;
}

/** One part of the settings: a heading, and its fields on a card. */
export function Part({ title, about, children }: Props) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {about && <p className="secondary">{about}</p>}
      <div className="part-card">{children}</div>
    </section>
  );
}
