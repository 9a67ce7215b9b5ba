import { useId } from 'preact/hooks';
import type { Day } from '../../utils/domain/invitation.ts';

type Props = {
  label: string;
  /** Empty for no day. */
  day: Day | '';
  min?: Day | undefined;
  max?: Day | undefined;
  /** What is not right about the day, in one kind sentence. */
  problem?: string | null;
  onDay: (day: Day | '') => void;
};

export const DateField = ({ label, day, min, max, problem = null, onDay }: Props) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={day}
        min={min}
        max={max}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
      <span id={`${id}-problem`} class="problem" aria-live="polite">
        {problem}
      </span>
    </div>
  );
};
