import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { OpenersPage } from '../../components/openers/openers-page.tsx';
import { type Browsing, browse, everyOpener } from '../../utils/domain/openers/browse-openers.ts';
import { type OwnChange, undoing } from '../../utils/domain/openers/change-own.ts';
import { bracesOf, partsOf, slotsFor } from '../../utils/domain/openers/line-parts.ts';
import type { OpenerCorpus } from '../../utils/domain/openers/opener-corpus.ts';
import { checkOwnText, longestOwnText } from '../../utils/domain/openers/own-openers.ts';
import type { OptionsState } from './options-state.ts';

/** All lines; they come in with the first look at them. Every change can be undone. */
export const YourOpeners = ({ state }: { state: OptionsState }) => {
  const own = state.openers.value;
  const [corpus, setCorpus] = useState<OpenerCorpus | null>(null);
  const [browsing, setBrowsing] = useState<Browsing>({ text: '', intent: 'any', show: 'all' });
  useEffect(() => {
    void import('../../utils/extension/openers-in.ts').then(({ openersIn }) => setCorpus(openersIn(i18n.t('words.locale'))));
    return () => {
      state.notice.value = null;
    };
  }, []);
  const all = useMemo(() => corpus && everyOpener(corpus, own), [corpus, own]);
  const found = useMemo(() => all && browse(all, browsing), [all, browsing]);
  const notice = state.notice.value;
  // What was pressed may have gone with its line, before or after it is said that it went.
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.said button')?.focus();
  }, [found, notice]);

  const change = async (wanted: OwnChange): Promise<boolean> => {
    const back = undoing(state.openers.value, wanted);
    const undo = () => state.carryOut(back, i18n.t('openers.undone'));
    const words = (
      <span class="row">
        {wordsFor(wanted, back)}
        <button type="button" class="quiet warm" onClick={undo}>
          {i18n.t('openers.undo')}
        </button>
      </span>
    );
    return (await state.carryOut(wanted, words, true)).ok;
  };

  return (
    <OpenersPage
      openers={found}
      browsing={browsing}
      most={longestOwnText}
      show={({ text, ours, email, line }) => ({
        parts: partsOf(text),
        ours: ours === null ? null : partsOf(ours),
        email: email === null ? null : partsOf(email),
        slots: slotsFor([line?.chat ?? '', line?.email ?? '']).map((slot) => ({ slot, braces: bracesOf(slot) })),
      })}
      check={(text, opener) => checkOwnText(text, opener?.line ?? null)}
      onBrowse={(wish) => setBrowsing({ ...browsing, ...wish })}
      onChange={change}
      onAdd={async (text, intent) => {
        const isKept = await change({ do: 'keep-own-opener', opener: { id: crypto.randomUUID(), text, intent } });
        if (isKept) setBrowsing({ text: '', intent: 'any', show: 'own' });
        return isKept;
      }}
    />
  );
};

const wordsFor = (change: OwnChange, back: OwnChange): string => {
  if (change.do === 'hide-opener') return i18n.t(change.hidden ? 'openers.away' : 'openers.back');
  if (change.do === 'edit-opener') return i18n.t(change.text === null ? 'openers.isOurs' : 'openers.kept');
  if (change.do === 'drop-own-opener') return i18n.t('openers.dropped');
  return i18n.t(back.do === 'drop-own-opener' ? 'openers.added' : 'openers.kept');
};
