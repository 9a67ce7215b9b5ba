import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type Props = {
  /** What the first button says; it only asks. */
  first: ComponentChildren;
  /** For what one rarely wishes for: the first button is a quiet one. */
  quiet?: boolean;
  question: ComponentChildren;
  yes: string;
  no: string;
  /** Something else that may be wished for before the answer. */
  children?: ComponentChildren;
  onYes: () => void;
};

/** For what can't be brought back: asks first, and the way out has the focus. */
export const TwoSteps = ({ first, quiet = false, question, yes, no, children, onYes }: Props) => {
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const way = useRef<HTMLButtonElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) way.current?.focus();
    else if (asked.current) begin.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <div>
        <button ref={begin} type="button" class={quiet ? 'quiet' : ''} onClick={() => setAsking(true)}>
          <span>{first}</span>
        </button>
      </div>
    );
  }
  return (
    <div class="stack sheet" role="alertdialog" aria-labelledby="two-steps-question">
      <p id="two-steps-question">{question}</p>
      <div class="row">
        <button ref={way} type="button" class="main" onClick={() => setAsking(false)}>
          {no}
        </button>
        {children}
        <button type="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </div>
  );
};
