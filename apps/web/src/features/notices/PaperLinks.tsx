/** A signed paper as files, from the address that makes them. */
export function PaperLinks({ address }: { address: string }) {
  return (
    <p className="document-links">
      <a href={`${address}?format=docx`} download>
        Word
      </a>{' '}
      <a href={`${address}?format=pdf`} download>
        PDF
      </a>
    </p>
  );
}
