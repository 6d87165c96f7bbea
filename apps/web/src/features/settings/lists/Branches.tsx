import { Button } from 'antd';
import { useLanguage } from '../../../language/language.js';
import { countOf, isOffered, type Branch } from './tree.logic.js';

export type Line = { path: string; retired: boolean };

interface BranchesProps {
  branches: readonly Branch<Line>[];
  /** Of a list that was narrowed all is seen. */
  isOpen: boolean;
  onAdd: (below: string) => void;
  onMove: (path: string) => void;
  onOffer: (path: string, offered: boolean) => void;
}

/** The entries of one level with what hangs below each, and what may be done to it. */
export function Branches({ branches, isOpen, ...acts }: BranchesProps) {
  return (
    <ul className="list-tree">
      {branches.map((branch) => (
        <li key={branch.path}>
          {branch.below.length === 0 ? (
            <Entry branch={branch} {...acts} />
          ) : (
            <details open={isOpen || undefined}>
              <summary>
                <Name branch={branch} />
              </summary>
              <Acts branch={branch} {...acts} />
              <Branches branches={branch.below} isOpen={isOpen} {...acts} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

type EntryProps = Omit<BranchesProps, 'branches' | 'isOpen'> & { branch: Branch<Line> };

function Entry({ branch, ...acts }: EntryProps) {
  return (
    <div className="list-entry">
      <Name branch={branch} />
      <Acts branch={branch} {...acts} />
    </div>
  );
}

function Name({ branch }: { branch: Branch<Line> }) {
  const { t } = useLanguage();
  return (
    <span className={isOffered(branch) ? 'list-name' : 'list-name quiet'}>
      <span>{branch.name}</span>
      {branch.below.length > 0 ? <span className="quiet"> {t('lists.count', { count: countOf(branch) })}</span> : null}
      {isOffered(branch) ? null : <span className="mark">{t('lists.retired')}</span>}
    </span>
  );
}

function Acts({ branch, onAdd, onMove, onOffer }: EntryProps) {
  const { t } = useLanguage();
  const { path } = branch;
  const button = (words: 'lists.addBelow' | 'lists.move' | 'lists.retire' | 'lists.restore', act: () => void) => (
    <Button size="small" type="link" aria-label={`${t(words)} ${path.replaceAll('/', ' / ')}`} onClick={act}>
      {t(words)}
    </Button>
  );
  return (
    <span className="list-acts">
      {isOffered(branch) ? (
        <>
          {button('lists.addBelow', () => onAdd(path))}
          {button('lists.move', () => onMove(path))}
          {button('lists.retire', () => onOffer(path, false))}
        </>
      ) : (
        button('lists.restore', () => onOffer(path, true))
      )}
    </span>
  );
}
