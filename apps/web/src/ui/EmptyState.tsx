import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** An empty list that says what would be here and how it comes. */
export function Emptiness({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="emptiness">
      <InboxOutlined aria-hidden="true" className="emptiness-icon" />
      <p className="emptiness-title">{title}</p>
      {children ? <p className="quiet">{children}</p> : null}
    </div>
  );
}
