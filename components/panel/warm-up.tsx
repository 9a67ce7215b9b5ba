import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonId } from '../../utils/domain/person.ts';

export type WarmUpActions = {
  /** Whether someone easy is to be offered before this person. */
  readonly onWarmUpAsked: (person: PersonId) => Promise<boolean>;
  readonly onWarmUp: (person: PersonId, go: boolean) => void;
};

/** Once before a very long silence: write to someone easy first? Whom, a page of ours says. */
export const WarmUp = ({ person, onWarmUpAsked, onWarmUp }: { readonly person: PersonId } & WarmUpActions) => {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    let here = true;
    void onWarmUpAsked(person).then((isOffered) => here && setOffered(isOffered));
    return () => {
      here = false;
    };
  }, [person, onWarmUpAsked]);
  const answer = (go: boolean) => {
    setOffered(false);
    onWarmUp(person, go);
  };
  if (!offered) return null;
  return (
    <div class="bridge">
      <p>{i18n.t('panel.warmUp.offer')}</p>
      <div class="acts">
        <button type="button" class="act" onClick={() => answer(true)}>
          {i18n.t('panel.warmUp.go')}
        </button>
        <button type="button" class="quiet" onClick={() => answer(false)}>
          {i18n.t('panel.warmUp.skip')}
        </button>
      </div>
    </div>
  );
};
