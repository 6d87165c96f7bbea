import type { ReactNode } from 'react';

/** A name and what it stands for, in a list of such facts. */
export function Fact({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd className={className}>{children}</dd>
    </div>
  );
}
