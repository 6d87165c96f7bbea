import { Button } from 'antd';
import type { DueFile } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';

interface DueTableProps {
  caption: string;
  files: readonly DueFile[];
  chosen: readonly string[];
  onChoose: (numbers: readonly string[]) => void;
  onKeep: (file: DueFile) => void;
}

/** Files as rows to choose from, cards on a phone. */
export function DueTable({ caption, files, chosen, onChoose, onKeep }: DueTableProps) {
  const { localized, t } = useLanguage();
  const toggle = (number: string): void =>
    onChoose(chosen.includes(number) ? chosen.filter((one) => one !== number) : [...chosen, number]);
  const columns: Column<DueFile>[] = [
    {
      key: 'file',
      title: t('retention.file'),
      className: 'grow',
      show: (file) => (
        <label className="retention-file">
          <input
            type="checkbox"
            aria-label={t('retention.select', { number: file.number })}
            checked={chosen.includes(file.number)}
            onChange={() => toggle(file.number)}
          />
          <Matter file={file} />
        </label>
      ),
    },
    {
      key: 'dates',
      title: t('retention.dates'),
      className: 'nowrap',
      show: ({ receivedOn, closedOn }) => (
        <div>
          {receivedOn}
          <div>{closedOn}</div>
        </div>
      ),
    },
    {
      key: 'class',
      title: t('retention.class'),
      show: ({ classLabel, groundLabel }) => (
        <div>
          {localized(classLabel)}
          <div className="quiet">{localized(groundLabel)}</div>
        </div>
      ),
    },
    {
      key: 'due',
      title: t('retention.dueOn'),
      show: ({ dueOn, keptUntil }) => (
        <div>
          <span className="nowrap">{dueOn}</span>
          {keptUntil ? <div className="quiet">{t('retention.kept', { date: keptUntil })}</div> : null}
        </div>
      ),
    },
    {
      key: 'acts',
      title: t('retention.acts'),
      show: (file) => (
        <Button size="small" aria-label={t('retention.keepOf', { number: file.number })} onClick={() => onKeep(file)}>
          {t('retention.keep')}
        </Button>
      ),
    },
  ];
  return <ListTable caption={caption} columns={columns} items={files} keyOf={({ number }) => number} />;
}

function Matter({ file: { number, title, lane, category, breaches } }: { file: DueFile }) {
  const { localized, list, t } = useLanguage();
  const said = [localized(lane), ...(category ? [category] : [])];
  return (
    <span>
      <strong>{number}</strong> {title}
      <span className="quiet retention-said">{list(said)}</span>
      {breaches > 0 ? <span className="retention-said">{t('retention.breaches', { count: breaches })}</span> : null}
    </span>
  );
}
