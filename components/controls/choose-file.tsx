import { useRef } from 'preact/hooks';

type Props = {
  /** What the button says. */
  label: string;
  main?: boolean;
  onFile: (file: File) => void;
};

/** A button that opens the browser's own choice of a file. The same file can be chosen again. */
export const ChooseFile = ({ label, main = false, onFile }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <button type="button" class={main ? 'main' : ''} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
};
