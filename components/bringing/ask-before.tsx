import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Looked } from '../../utils/importing/job.ts';
import type { CsvColumns } from '../../utils/importing/reader.ts';
import { ColumnPicks } from './column-picks.tsx';
import { Screen } from './screen.tsx';

type Props = {
  files: readonly Looked[];
  /** For each file that is a table, what its columns hold. */
  columns: readonly (CsvColumns | null)[];
  /** The choice of a country; null where no file has numbers, or it is known. */
  country: ComponentChildren;
  onColumns: (file: number, columns: CsvColumns) => void;
  onGoOn: () => void;
  onAgain: () => void;
};

/** What only the user knows, before anything is read. */
export const AskBefore = ({ files, columns, country, onColumns, onGoOn, onAgain }: Props) => (
  <Screen title={i18n.t('bring.askTitle')}>
    {files.map(({ name, table }, at) => {
      const held = columns[at];
      return table && held && <ColumnPicks key={at} name={name} table={table} columns={held} onColumns={(next) => onColumns(at, next)} />;
    })}
    {country && (
      <div class="stack country">
        <p>{i18n.t('bring.country')}</p>
        {country}
      </div>
    )}
    <div class="row">
      <button type="button" class="main" onClick={onGoOn}>
        {i18n.t('bring.read')}
      </button>
      <button type="button" class="quiet" onClick={onAgain}>
        {i18n.t('bring.again')}
      </button>
    </div>
  </Screen>
);
