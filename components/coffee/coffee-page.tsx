import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NamedPerson } from '../../utils/domain/answer.ts';
import type { CoffeePlan } from '../../utils/domain/coffee.ts';
import { Named } from '../words/named.tsx';
import type { Offer, Offered } from './coffee.ts';
import { CoffeeWhen } from './coffee-when.tsx';
import { CoffeeWho, type CoffeeWhoProps } from './coffee-who.tsx';
import { CoffeeWords, type CoffeeWordsProps } from './coffee-words.tsx';

export type CoffeePageProps = Omit<CoffeeWordsProps, 'name' | 'offer' | 'onOtherTime'> & {
  /** Null until somebody is chosen. */
  person: NamedPerson | null;
  found: Pick<CoffeeWhoProps, 'text' | 'people'>;
  plan: CoffeePlan;
  offered: Offered;
  /** Null where the plan names no time to come. */
  offer: Offer | null;
  /** Where somebody else is chosen, and where the day's page is. */
  someoneElseAddress: string;
  backAddress: string;
  onFind: CoffeeWhoProps['onFind'];
  onChoose: CoffeeWhoProps['onChoose'];
  onPlan: (change: Partial<CoffeePlan>) => void;
};

type Step = 'when' | 'words';

/** An invitation to ten minutes, in three small steps: with whom, when, and the words. */
export const CoffeePage = (props: CoffeePageProps) => {
  const { person, offer } = props;
  const [step, setStep] = useState<Step>('when');
  const at = person === null ? 'who' : offer === null ? 'when' : step;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(at);
  // Before the next key. At first the page is as it opened, and takes no focus.
  useLayoutEffect(() => {
    if (before.current !== at) heading.current?.focus();
    before.current = at;
  }, [at]);
  return (
    <main class="today coffee">
      <article class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {titleOf(at, person)}
        </h1>
        {at !== 'words' && <p class="soft">{i18n.t('coffee.lead')}</p>}
        {person === null && <CoffeeWho {...props.found} onFind={props.onFind} onChoose={props.onChoose} />}
        {person && at === 'when' && <CoffeeWhen {...props} slot={offer?.slot ?? null} onGoOn={() => setStep('words')} />}
        {person && offer && at === 'words' && <CoffeeWords {...props} name={person.name} offer={offer} onOtherTime={() => setStep('when')} />}
      </article>
      <footer class="row">
        {person && (
          <a class="quiet" href={props.someoneElseAddress}>
            {i18n.t('coffee.someoneElse')}
          </a>
        )}
        <a class="quiet" href={props.backAddress}>
          {i18n.t('coffee.back')}
        </a>
      </footer>
    </main>
  );
};

function titleOf(at: Step | 'who', person: NamedPerson | null): ComponentChildren {
  if (!person) return i18n.t('coffee.title');
  return <Named name={person.name} say={(name) => i18n.t(at === 'words' ? 'coffee.wordsTitle' : 'coffee.titleWith', { name })} />;
}
