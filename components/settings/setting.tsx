import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Switch } from '../controls/switch.tsx';

type Props = {
  title: string;
  hint?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** What there is to choose once it is on. */
  children?: ComponentChildren;
};

/** Something that is on or off, in one row, with what belongs to it beneath. */
export const Setting = ({ title, hint, on, onSwitch, children }: Props) => {
  const id = useId();
  return (
    <div class="setting">
      <div class="setting-row">
        <div>
          <p id={id}>{title}</p>
          {hint !== undefined && <p class="soft small">{hint}</p>}
        </div>
        <Switch on={on} labelledBy={id} onSwitch={onSwitch} />
      </div>
      {on && children}
    </div>
  );
};
