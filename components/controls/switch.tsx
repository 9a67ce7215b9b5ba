type Props = { on: boolean; labelledBy: string; onSwitch: (on: boolean) => void };

/** On or off, at once; `labelledBy` is the id of the words beside it. */
export const Switch = ({ on, labelledBy, onSwitch }: Props) => (
  <button type="button" class="switch" role="switch" aria-checked={on} aria-labelledby={labelledBy} onClick={() => onSwitch(!on)} />
);
