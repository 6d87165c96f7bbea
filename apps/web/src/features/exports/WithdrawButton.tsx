import { Button } from 'antd';
import { callApi } from '../../api/request.js';
import type { ListExport } from '../../api/types.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { ProblemNote } from '../../ui/ProblemNote.js';

interface WithdrawButtonProps {
  item: ListExport;
  onDone: () => void;
}

/** Withdraws one's own export, as long as nobody has decided it (R12). */
export function WithdrawButton({ item: { id, number }, onDone }: WithdrawButtonProps) {
  const { t } = useLanguage();
  const { sending, problem, submit } = useSubmission();
  const withdraw = async (): Promise<void> => {
    const answer = await submit(() => callApi('post', '/api/exports/{id}/withdraw', { params: { path: { id } } }));
    if (answer) onDone();
  };
  return (
    <>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Button
        size="small"
        loading={sending}
        aria-label={t('exports.withdrawOf', { number })}
        onClick={() => void withdraw()}
      >
        {t('exports.withdraw')}
      </Button>
    </>
  );
}
