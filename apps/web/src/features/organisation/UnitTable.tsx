import { Button } from 'antd';
import type { Organisation, OrganisationUnit } from './types.js';
import { useLanguage } from '../../language/language.js';
import { ListTable, type Column } from '../../ui/lists/ListTable.js';
import * as drawers from './organisation-forms.js';

interface UnitTableProps {
  organisation: Organisation;
  /** Null for those who only look. */
  onOpen: ((openForm: drawers.OpenForm) => void) | null;
}

/** Units with who heads and who leads them. */
export function UnitTable({ organisation, onOpen }: UnitTableProps) {
  const { list, t } = useLanguage();
  const active = organisation.officers.filter(({ disabled }) => !disabled);
  const nameOf = (id: string): string => organisation.officers.find((officer) => officer.id === id)?.name ?? id;
  const unitName = (id: string): string => organisation.units.find((unit) => unit.id === id)?.name ?? id;
  const heads = (id: string): string[] =>
    active.filter(({ unit, roles }) => unit === id && roles.includes('unitHead')).map(({ name }) => name);
  const handles = (id: string): boolean => active.some(({ unit, roles }) => unit === id && roles.includes('handler'));
  const missing = (words: string) => <span className="mark mark-missing">{words}</span>;
  const columns: Column<OrganisationUnit>[] = [
    {
      key: 'name',
      title: t('organisation.unit'),
      show: (unit) => <UnitName unit={unit} parent={unit.parent === null ? null : unitName(unit.parent)} />,
    },
    {
      key: 'heads',
      title: t('organisation.heads'),
      show: ({ id, closed }) => list(heads(id)) || (!closed && handles(id) ? missing(t('organisation.noHead')) : '—'),
    },
    {
      key: 'leaders',
      title: t('organisation.leaders'),
      className: 'grow',
      show: ({ id, closed, leaders }) =>
        list(leaders.map(nameOf)) || (!closed && handles(id) ? missing(t('organisation.noLeader')) : '—'),
    },
    {
      key: 'staff',
      title: t('organisation.staffCount'),
      show: ({ id }) => active.filter(({ unit }) => unit === id).length,
    },
    { key: 'open', title: t('organisation.holds'), show: ({ openMatters }) => openMatters },
    ...(onOpen
      ? [
          {
            key: 'acts',
            title: t('organisation.acts'),
            show: (unit: OrganisationUnit) => <UnitActs unit={unit} onOpen={onOpen} />,
          },
        ]
      : []),
  ];
  return (
    <>
      {onOpen ? (
        <div className="staff-search">
          <Button type="primary" onClick={() => onOpen(drawers.addUnit)}>
            {t('organisation.addUnit')}
          </Button>
        </div>
      ) : null}
      <ListTable
        caption={t('organisation.units')}
        columns={columns}
        items={organisation.units}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function UnitName({ unit: { id, name, closed }, parent }: { unit: OrganisationUnit; parent: string | null }) {
  const { t } = useLanguage();
  return (
    <>
      <strong>{name}</strong>
      <span className="due-date">{parent === null ? id : `${id} · ${parent}`}</span>
      {closed ? <span className="mark">{t('organisation.closed')}</span> : null}
    </>
  );
}

function UnitActs({ unit, onOpen }: { unit: OrganisationUnit; onOpen: (openForm: drawers.OpenForm) => void }) {
  const { t } = useLanguage();
  const button = (messageKey: 'change' | 'close' | 'reactivate', openForm: drawers.OpenForm) => (
    <Button
      size="small"
      aria-label={t(`organisation.${messageKey}Of`, { name: unit.name })}
      onClick={() => onOpen(openForm)}
    >
      {t(`organisation.${messageKey}`)}
    </Button>
  );
  if (unit.closed) return button('reactivate', drawers.reopenUnit(unit));
  return (
    <div className="row-acts">
      {button('change', drawers.changeUnit(unit))}
      {button('close', drawers.closeUnit(unit))}
    </div>
  );
}
