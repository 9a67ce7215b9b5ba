import { useId, useState } from 'preact/hooks';

type Props = {
  label: string;
  text: string;
  hint?: string | undefined;
  /** Said when it is left empty; without it, empty is fine. */
  needed?: string | undefined;
  /** The new text, trimmed, once the field is left or Enter is pressed; never an empty one that is needed. */
  onText: (text: string) => void;
};

export const TextField = ({ label, text, hint, needed, onText }: Props) => {
  const id = useId();
  const [missing, setMissing] = useState(false);
  const leave = (written: string) => {
    setMissing(needed !== undefined && written === '');
    if (written !== text && !(needed !== undefined && written === '')) onText(written);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        defaultValue={text}
        placeholder={hint}
        maxLength={200}
        autocomplete="off"
        aria-invalid={missing}
        aria-describedby={`${id}-problem`}
        onChange={(event) => leave(event.currentTarget.value.trim())}
      />
      <span id={`${id}-problem`} class="problem" aria-live="polite">
        {missing && needed}
      </span>
    </div>
  );
};
