import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../language/language.js';

/** 本地约定：一次最多打印的行数，再多的申请导出。 As many lines are printed from the page; more leave the office by an export. */
const mostPrinted = 500;

interface PrintButtonProps {
  items: readonly unknown[];
  next: string | null;
  loadMore: () => Promise<void>;
}

/** Reads on to the end of the register, or as far as is printed at a time, and prints the page. */
export function PrintButton({ items, next, loadMore }: PrintButtonProps) {
  const { t } = useLanguage();
  const [isPreparing, setPreparing] = useState(false);
  const isThere = next === null || items.length >= mostPrinted;
  useEffect(() => {
    if (!isPreparing) return;
    if (isThere) {
      setPreparing(false);
      window.print();
    } else void loadMore();
  }, [isPreparing, isThere, items.length, loadMore]);
  return (
    <p className="register-print no-print">
      <Button icon={<PrinterOutlined aria-hidden="true" />} loading={isPreparing} onClick={() => setPreparing(true)}>
        {t(isPreparing ? 'registers.printing' : 'registers.print')}
      </Button>
    </p>
  );
}
