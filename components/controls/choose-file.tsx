import { useRef } from 'preact/hooks';

type Look = {
  /** What the button says. */
  label: string;
  main?: boolean;
};

type Props = Look & { onFile: (file: File) => void };

/** A button that opens the browser's own choice of a file. The same file can be chosen again. */
export const ChooseFile = ({ onFile, ...look }: Props) => <Chooser {...look} multiple={false} onFiles={([file]) => file && onFile(file)} />;

type ManyProps = Look & { onFiles: (files: readonly File[]) => void };

/** The same for one or more, never none. */
export const ChooseFiles = (props: ManyProps) => <Chooser {...props} multiple />;

const Chooser = ({ label, main = false, multiple, onFiles }: ManyProps & { multiple: boolean }) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <button type="button" class={main ? 'main' : ''} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          currentTarget.value = '';
        }}
      />
    </div>
  );
};
