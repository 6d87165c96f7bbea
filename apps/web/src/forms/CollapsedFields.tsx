import { createContext, use, useEffect, useState, type ReactNode } from 'react';

/** True after the form was refused: errors must not be hidden in a collapsed part. */
export const FieldsExpanded = createContext(false);

/** Rarely used fields: collapsed and skipped by the Tab key until opened; their values are kept. */
export function CollapsedFields({ title, children }: { title: string; children: ReactNode }) {
  const allOpen = use(FieldsExpanded);
  const [open, setOpen] = useState(allOpen);
  useEffect(() => setOpen((before) => before || allOpen), [allOpen]);
  return (
    <details className="collapsed-fields" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
