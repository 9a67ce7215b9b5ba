import { type Figure, verdictOf } from './figure.ts';

/** The figures as lines for a terminal, grouped, with a verdict each. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.what,
    shown(figure.value, figure.unit),
    figure.most === undefined ? '' : `≤ ${shown(figure.most, figure.unit)}`,
    figure.middle ? figure.middle.map((value) => plain(value, figure.unit)).join('–') : '',
    figure.noise === undefined ? '' : shown(figure.noise, 'ratio'),
    verdictOf(figure),
    figure.note ?? '',
  ]);
  const head = ['', 'measured', 'aim', 'middle half', 'noise', '', ''];
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at >= 1 && at <= 4 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const body = rows.flatMap((row, at) => {
    const { group } = figures[at] as Figure;
    return group === figures[at - 1]?.group ? [line(row)] : ['', group, line(row)];
  });
  return [line(head), ...body].join('\n');
}

function plain(value: number, unit: Figure['unit']): string {
  if (unit === 'bytes' || unit === 'pieces') return String(Math.round(value));
  return value.toFixed(unit === 'ratio' ? 3 : value < 10 ? 2 : 1);
}

function shown(value: number, unit: Figure['unit']): string {
  if (unit === 'ratio') return `× ${plain(value, unit)}`;
  return unit === 'pieces' ? plain(value, unit) : `${plain(value, unit)} ${unit}`;
}
