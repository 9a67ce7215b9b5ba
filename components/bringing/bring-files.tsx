import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChooseFiles } from '../controls/choose-file.tsx';
import { HowTo } from './how-to.tsx';
import { Screen } from './screen.tsx';

type Props = {
  /** Whether reading went wrong in a way nobody foresaw. */
  stuck: boolean;
  onFiles: (files: readonly File[]) => void;
};

/** The way in: files chosen or dropped, and how to get them. */
export const BringFiles = ({ stuck, onFiles }: Props) => {
  const over = useDrop(onFiles);
  return (
    <Screen title={i18n.t('bring.title')}>
      {stuck && (
        <p class="notice" role="alert">
          {i18n.t('bring.stuck')}
        </p>
      )}
      <div class="stack lead">
        <p>{i18n.t('bring.lead')}</p>
        <p class="soft">{i18n.t('bring.private')}</p>
      </div>
      <div class={over ? 'drop over' : 'drop'}>
        <p class="soft">{i18n.t('bring.drop')}</p>
        <ChooseFiles main label={i18n.t('bring.choose')} onFiles={onFiles} />
      </div>
      <HowTo />
    </Screen>
  );
};

/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
export function useDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const gone = new AbortController();
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const on = (type: 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
      document.addEventListener(type, (event) => holdsFiles(event) && hear(event), { signal: gone.signal });
    on('dragover', (event) => {
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false));
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) take.current(files);
    });
    return () => gone.abort();
  }, []);
  return over;
}
