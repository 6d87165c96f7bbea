import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { problemOf, type Problem } from '../../api/problem.js';
import { callApi } from '../../api/request.js';
import type { RegisterColumn } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { changed, moved, widthOf, widths, type Arranged, type Width } from './registers.logic.js';

interface ColumnsButtonProps {
  register: string;
  columns: readonly RegisterColumn[];
  onKept: () => void;
}

/** Which columns are shown, in which order and width; kept for this officer, on every machine. */
export function ColumnsButton({ register, columns, onKept }: ColumnsButtonProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('registers.columns')}</Button>
      {isOpen ? (
        <ColumnsDrawer
          register={register}
          columns={columns}
          onKept={() => {
            setOpen(false);
            onKept();
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

function ColumnsDrawer({ register, columns, onKept, onClose }: ColumnsButtonProps & { onClose: () => void }) {
  const { t } = useLanguage();
  const [arranged, setArranged] = useState<Arranged[]>([...columns]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const shown = arranged.filter(({ isShown }) => isShown);
  const keep = async (): Promise<void> => {
    const body = { columns: shown.map(({ name, width }) => ({ name, width })) };
    try {
      await callApi('post', '/api/registers/{register}/columns', { params: { path: { register } }, body });
      onKept();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <Drawer
      open
      size={560}
      rootClassName="act-drawer"
      title={t('registers.columns')}
      onClose={onClose}
      footer={
        <div className="drawer-foot">
          <Button type="primary" disabled={shown.length === 0} onClick={() => void keep()}>
            {t('registers.keep')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <span role="alert">{shown.length === 0 ? t('registers.oneAtLeast') : ''}</span>
        </div>
      }
    >
      {problem ? <ProblemNote problem={problem} focus /> : null}
      <p className="quiet">{t('registers.columnsWhy')}</p>
      <ul className="register-columns">
        {arranged.map((column) => (
          <ColumnChoice
            key={column.name}
            column={column}
            onChange={(change) => setArranged(changed(arranged, column.name, change))}
            onMove={(by) => setArranged(moved(arranged, column.name, by))}
          />
        ))}
      </ul>
    </Drawer>
  );
}

interface ColumnChoiceProps {
  column: Arranged;
  onChange: (change: Partial<Arranged>) => void;
  onMove: (by: -1 | 1) => void;
}

function ColumnChoice({ column: { label, isShown, width }, onChange, onMove }: ColumnChoiceProps) {
  const { localized, t } = useLanguage();
  const column = localized(label);
  return (
    <li>
      <label>
        <input type="checkbox" checked={isShown} onChange={({ target }) => onChange({ isShown: target.checked })} />
        {column}
      </label>
      <select
        aria-label={t('registers.width', { column })}
        value={widthOf(width)}
        onChange={({ target }) => onChange({ width: widths[target.value as Width] })}
      >
        {(Object.keys(widths) as Width[]).map((name) => (
          <option key={name} value={name}>
            {t(`registers.${name}`)}
          </option>
        ))}
      </select>
      <Button
        aria-label={t('registers.earlier', { column })}
        icon={<ArrowUpOutlined aria-hidden="true" />}
        onClick={() => onMove(-1)}
      />
      <Button
        aria-label={t('registers.later', { column })}
        icon={<ArrowDownOutlined aria-hidden="true" />}
        onClick={() => onMove(1)}
      />
    </li>
  );
}
