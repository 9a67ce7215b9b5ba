import { useId } from 'preact/hooks';

type Props<Value extends string | number> = {
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
  /** Said below, for the whole choice. */
  hint?: string | undefined;
};

/** One of a few, all of them in sight. */
export const Choice = <Value extends string | number>({ legend, options, value, onChoose, hint }: Props<Value>) => {
  const name = useId();
  return (
    <fieldset aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      <div class="chips">
        {options.map((option) => (
          <label key={option.value} class="chip">
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
            {option.label}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${name}-hint`} class="soft small hint">
          {hint}
        </p>
      )}
    </fieldset>
  );
};
