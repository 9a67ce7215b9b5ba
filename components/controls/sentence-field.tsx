import { useId } from 'preact/hooks';

type Props = {
  label: string;
  text: string;
  /** An example, shown while it is empty. */
  example?: string;
  hint: string;
  /** The new sentence, in one line, once the field is left; empty where it was taken away. */
  onText: (text: string) => void;
};

/** A sentence of the user's, which is to be seen whole. */
export const SentenceField = ({ label, text, example, hint, onText }: Props) => {
  const id = useId();
  const leave = (written: string) => {
    const sentence = written.replace(/\s+/g, ' ').trim();
    if (sentence !== text) onText(sentence);
  };
  return (
    <div class="field sentence">
      <label for={id}>{label}</label>
      <textarea
        key={text}
        id={id}
        dir="auto"
        rows={2}
        maxLength={200}
        autocomplete="off"
        placeholder={example}
        defaultValue={text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => leave(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="soft small">
        {hint}
      </p>
    </div>
  );
};
