import { useEffect, useRef, type ReactNode } from 'react';

/** Summary of errors; takes the focus whenever `tried` rises. */
export function ErrorSummary({ title, tried, children }: { title: string; tried: number; children?: ReactNode }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [tried]);
  return (
    <div ref={summary} className="trouble" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
