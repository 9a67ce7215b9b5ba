import { useId, useState } from 'preact/hooks';

type Props = {
  label: string;
  text?: string;
  example: string;
  button: string;
  /** In characters. */
  longest: number;
  /** Whether an empty line is a wish, too. */
  mayBeEmpty?: boolean;
  /** What was written, trimmed. */
  onText: (text: string) => void;
};

/** One line to write. */
export const LineForm = ({ label, text = '', example, button, longest, mayBeEmpty = false, onText }: Props) => {
  const id = useId();
  const [line, setLine] = useState(text);
  const keep = (event: Event) => {
    event.preventDefault();
    if (line.trim() !== '' || mayBeEmpty) onText(line.trim());
  };
  return (
    <form class="line" onSubmit={keep}>
      <div class="field">
        <label for={id}>{label}</label>
        <input
          id={id}
          dir="auto"
          maxLength={longest}
          autocomplete="off"
          placeholder={example}
          value={line}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
      </div>
      <button type="submit">{button}</button>
    </form>
  );
};
