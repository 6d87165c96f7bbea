import { InboxOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

/** An empty list: what would be listed here and how it gets there. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty-state">
      <InboxOutlined aria-hidden="true" className="empty-state-icon" />
      <p className="empty-state-title">{title}</p>
      {children ? <p className="quiet">{children}</p> : null}
    </div>
  );
}
