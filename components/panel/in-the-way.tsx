import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding } from '../../utils/domain/answer.ts';
import type { WorryName } from '../../utils/domain/worries.ts';
import { FindingLines } from './gap-bridge.tsx';
import { ThreePieces } from './three-pieces.tsx';
import { Words } from './words.tsx';

const chips: readonly WorryName[] = ['bother', 'tooLong', 'silence', 'awkward', 'tooMuch', 'words', 'tooClose', 'help', 'theirTurn', 'tired'];
const rests = ['day', 'week', 'rhythm'] as const;
export type RestFor = (typeof rests)[number];

export type InTheWayActions = {
  /** Asks for the lines that a worry is answered with. */
  readonly onEase: (worry: WorryName) => void;
  readonly onFindings: (worry: WorryName) => Promise<readonly Finding[]>;
  readonly onPieces: (pieces: readonly string[]) => void;
  /** Resolves to whether they rest now. */
  readonly onRestPerson: (how: RestFor) => Promise<boolean>;
};

/** "What is in the way?": one worry, one kind line, one small step. */
export const InTheWay = (actions: InTheWayActions) => {
  const [open, setOpen] = useState(false);
  const [worry, setWorry] = useState<WorryName | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // It stands below the lines: what opens comes into sight, and so do the lines that were asked for.
  const scroll = (to: 'lines' | 'here') => {
    const list = place.current?.closest('.scroll');
    if (list) list.scrollTop = to === 'here' ? list.scrollHeight : 0;
  };
  useLayoutEffect(() => {
    if (open) scroll('here');
  }, [open, worry]);
  const ease = (name: WorryName) => {
    actions.onEase(name);
    scroll('lines');
  };
  return (
    <div class="in-the-way" ref={place}>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {i18n.t(open ? 'panel.worry.close' : 'panel.worry.question')}
      </button>
      {open && (
        <fieldset class="chips" aria-label={i18n.t('panel.worry.question')}>
          {(worry ? [worry] : chips).map((name) => (
            <button key={name} type="button" class="chip" aria-pressed={worry === name} onClick={() => setWorry(worry === name ? null : name)}>
              {i18n.t(`panel.worry.chip.${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      {open && worry && <Eased key={worry} worry={worry} {...actions} onEase={ease} />}
    </div>
  );
};

/** One worry that was chosen: a line that eases it, where that comes from, and the smallest step. */
export const Eased = ({ worry, onEase, onFindings, onPieces, onRestPerson }: { readonly worry: WorryName } & InTheWayActions) => {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [stepping, setStepping] = useState(false);
  const step = () => {
    if (worry === 'words' || worry === 'tired') setStepping(!stepping);
    else onEase(worry);
  };
  return (
    <div class="bridge" aria-live="polite">
      <p>
        <Words say={i18n.t(`panel.worry.line.${worry}`)} />{' '}
        <button
          type="button"
          class="link"
          aria-expanded={findings !== null}
          onClick={async () => setFindings(findings ? null : await onFindings(worry))}
        >
          {i18n.t(findings ? 'panel.lessWhy' : 'panel.why')}
        </button>
      </p>
      {findings?.map((finding) => (
        <FindingLines key={finding.source} {...finding} />
      ))}
      <button type="button" class="act" aria-expanded={worry === 'words' || worry === 'tired' ? stepping : undefined} onClick={step}>
        {i18n.t(`panel.worry.step.${worry}`)}
      </button>
      {stepping && (worry === 'words' ? <ThreePieces onPieces={onPieces} /> : <Rest onRestPerson={onRestPerson} />)}
    </div>
  );
};

const Rest = ({ onRestPerson }: Pick<InTheWayActions, 'onRestPerson'>) => {
  const [rested, setRested] = useState(false);
  if (rested) return <p class="finding">{i18n.t('panel.worry.rested')}</p>;
  return (
    <div class="chips">
      {rests.map((how) => (
        <button key={how} type="button" class="chip" onClick={async () => setRested(await onRestPerson(how))}>
          {i18n.t(`panel.worry.rest.${how}`)}
        </button>
      ))}
    </div>
  );
};
