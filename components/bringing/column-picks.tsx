import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Looked } from '../../utils/importing/job.ts';
import type { CsvColumns } from '../../utils/importing/reader.ts';
import { Named } from '../words/named.tsx';

type Props = {
  /** Of the file. */
  name: string;
  table: NonNullable<Looked['table']>;
  columns: CsvColumns;
  onColumns: (columns: CsvColumns) => void;
};

const holds = ['name', 'nickname', 'emails', 'phones', 'birthday'] as const;
type Holds = (typeof holds)[number] | 'nothing';

/** So many values tell what a column is about. */
const enough = 3;

/** What each column of a table holds: its heading, what is in the first rows, and a pick. Columns with nothing in the first rows are folded. */
export const ColumnPicks = ({ name, table: { rows, hasHeadings }, columns, onColumns }: Props) => {
  const body = hasHeadings ? rows.slice(1) : rows;
  const all = Array.from({ length: Math.max(0, ...rows.map(({ length }) => length)) }, (_, at) => ({
    at,
    heading: (hasHeadings && rows[0]?.[at]?.trim()) || i18n.t('bring.column', { number: String(at + 1) }),
    values: body.map((row) => row[at]?.trim() ?? '').filter((value) => value !== ''),
  }));
  const speaks = ({ at, values }: (typeof all)[number]) => values.length > 0 || heldIn(columns, at) !== 'nothing';
  const silent = all.filter((column) => !speaks(column));
  const pick = (column: (typeof all)[number]) => (
    <ColumnPick key={column.at} {...column} held={heldIn(columns, column.at)} onHeld={(held) => onColumns(withHeld(columns, column.at, held))} />
  );
  return (
    <section class="stack">
      <div>
        <h2>
          <Named name={name} say={(name) => i18n.t('bring.columns', { name })} />
        </h2>
        <p class="soft small">{i18n.t('bring.columnsHint')}</p>
      </div>
      <div class="columns">{all.filter(speaks).map(pick)}</div>
      {silent.length > 0 && (
        <details>
          <summary class="soft small">{i18n.t('bring.emptyColumns', silent.length)}</summary>
          <div class="columns">{silent.map(pick)}</div>
        </details>
      )}
    </section>
  );
};

type PickProps = { heading: string; values: readonly string[]; held: Holds; onHeld: (held: Holds) => void };

const ColumnPick = ({ heading, values, held, onHeld }: PickProps) => {
  const id = useId();
  return (
    <div class="column">
      <div>
        <label for={id}>
          <bdi>{heading}</bdi>
        </label>
        <p id={`${id}-values`} class="soft small">
          {values.slice(0, enough).map((value, at) => (
            <>
              {at > 0 && ' · '}
              <bdi>{value}</bdi>
            </>
          ))}
        </p>
      </div>
      <select id={id} aria-describedby={`${id}-values`} value={held} onChange={({ currentTarget }) => onHeld(currentTarget.value as Holds)}>
        {[...holds, 'nothing' as const].map((one) => (
          <option key={one} value={one}>
            {i18n.t(`bring.holds.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
};

const heldIn = (columns: CsvColumns, at: number): Holds => holds.find((one) => [columns[one]].flat().includes(at)) ?? 'nothing';

/** Only one column has the birthday, and one the nickname; a name may be in several, in their order. */
function withHeld(columns: CsvColumns, at: number, held: Holds): CsvColumns {
  const without = (list: readonly number[]) => list.filter((one) => one !== at);
  const freed: CsvColumns = {
    name: without(columns.name),
    nickname: columns.nickname === at ? null : columns.nickname,
    emails: without(columns.emails),
    phones: without(columns.phones),
    birthday: columns.birthday === at ? null : columns.birthday,
  };
  if (held === 'nothing') return freed;
  return { ...freed, [held]: held === 'nickname' || held === 'birthday' ? at : [...freed[held], at] };
}
