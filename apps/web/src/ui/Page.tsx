import { useEffect, useRef, type ReactNode } from 'react';
import { useLanguage } from '../language/language.js';

interface PageProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page's title in the tab and at its top; coming here moves the focus to it, as loading a page would, unless the page has its own place to begin. */
export function Page({ title, lead, actions, children }: PageProps) {
  const { t } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('product')}`;
  }, [title, t]);
  useEffect(() => {
    const main = heading.current?.closest('main');
    const hasBegun = main !== document.activeElement && main?.contains(document.activeElement);
    if (!hasBegun) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p className="quiet">{lead}</p> : null}
        </div>
        {actions ? <div className="page-actions">{actions}</div> : null}
      </div>
      {children}
    </>
  );
}
