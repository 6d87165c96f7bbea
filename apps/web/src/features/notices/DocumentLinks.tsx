import { useLanguage } from '../../language/language.js';

interface DocumentLinksProps {
  id: string;
  /** What a screen reader says after the kind of file, so that the links of a page differ. */
  name: string;
}

/** A notice as files to keep, print or edit, with the record of its delivery. */
export function DocumentLinks({ id, name }: DocumentLinksProps) {
  const { t } = useLanguage();
  const address = `/api/notices/${encodeURIComponent(id)}`;
  const files = [
    ['Word', `${address}/document?format=docx`],
    ['PDF', `${address}/document?format=pdf`],
    [t('notice.deliveryRecord'), `${address}/delivery-record?format=pdf`],
  ] as const;
  return (
    <p className="document-links no-print">
      {files.map(([kind, href]) => (
        <a key={href} href={href} download aria-label={`${kind} ${name}`}>
          {kind}
        </a>
      ))}
    </p>
  );
}
