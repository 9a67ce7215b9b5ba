import type { ComponentChildren } from 'preact';

type Props = { title: string; children: ComponentChildren };

/** One screen of bringing people in: one thing to read, to choose or to wait for. */
export const Screen = ({ title, children }: Props) => (
  <section class="stack bring">
    <h1 tabIndex={-1}>{title}</h1>
    {children}
  </section>
);
