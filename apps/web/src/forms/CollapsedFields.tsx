import { createContext, use, useEffect, useState, type ReactNode } from 'react';

/** True after something in the form was refused: what is wrong must not hide in a fold. */
export const FoldsOpen = createContext(false);

/** Fields few people fill in: out of the way of the keyboard until they are wanted, and kept as they are meanwhile. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const allOpen = use(FoldsOpen);
  const [open, setOpen] = useState(allOpen);
  useEffect(() => setOpen((before) => before || allOpen), [allOpen]);
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
