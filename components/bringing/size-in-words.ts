import { i18n } from '#i18n';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as files are told of: "512 byte", "1.2 MB"; steps of 1000. */
export function sizeInWords(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const size = bytes / 1000 ** step;
  const unit = units[step] ?? 'byte';
  const digits = size < 10 && step > 1 ? 1 : 0;
  return new Intl.NumberFormat(i18n.t('words.locale'), { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: digits }).format(size);
}
