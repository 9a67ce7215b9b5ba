import { useId } from 'preact/hooks';

type Props = {
  label: string;
  /** After midnight. */
  minutes: number;
  onMinutes: (minutes: number) => void;
};

/** A time of the day. Without one it stays as it was. */
export const TimeField = ({ label, minutes, onMinutes }: Props) => {
  const id = useId();
  const take = (typed: string) => {
    const next = asMinutes(typed);
    if (next !== null && next !== minutes) onMinutes(next);
  };
  return (
    <div class="field time">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="time"
        required
        value={asTime(minutes)}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={(event) => {
          if (event.currentTarget.value === '') event.currentTarget.value = asTime(minutes);
        }}
      />
    </div>
  );
};

/** "16:05", as a field for a time has it. */
export const asTime = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Minutes after midnight of "16:05"; null where that is no time. */
export function asMinutes(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
