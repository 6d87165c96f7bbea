import { Button, type ButtonProps } from 'antd';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useSubmission } from './use-submission.js';

interface SendingButtonProps extends Pick<ButtonProps, 'size'> {
  label: string;
  /** What it is done to, where the label alone leaves that open. */
  of?: string;
  send: () => Promise<unknown>;
  onDone: () => void;
}

/** An act that asks for nothing more: sent at once, and a refusal shown beside it. */
export function SendingButton({ label, of, send, onDone, size }: SendingButtonProps) {
  const { sending, problem, submit } = useSubmission();
  const act = async (): Promise<void> => {
    const answer = await submit(async () => ({ done: await send() }));
    if (answer) onDone();
  };
  return (
    <>
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <Button size={size} loading={sending} aria-label={of} onClick={() => void act()}>
        {label}
      </Button>
    </>
  );
}
