import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** A website that can be switched on; `young`: it is still being got to know. */
export type SiteChoice = { readonly name: string; readonly label: string; readonly kind: 'mail' | 'chat'; readonly young: boolean };

type Props = {
  choices: readonly SiteChoice[];
  /** The browser was asked, and gave no access. */
  refused: boolean;
  /** Called within the click, so that the browser may be asked straight away, once for all. */
  onPick: (names: readonly string[]) => void;
};

/** Where somebody writes. Nothing is chosen beforehand, and the browser asks once for all that is. */
export const PickSites = ({ choices, refused, onPick }: Props) => {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const chosen = choices.filter(({ name }) => picked.includes(name)).map(({ name }) => name);
  const pick = (name: string, on: boolean) => setPicked(on ? [...picked, name] : picked.filter((other) => other !== name));
  return (
    <form
      class="stack pick-sites"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0) onPick(chosen);
      }}
    >
      {(['mail', 'chat'] as const).map((kind) => (
        <fieldset key={kind}>
          <legend>{i18n.t(`sites.${kind}`)}</legend>
          <div class="chips">
            {choices
              .filter((choice) => choice.kind === kind)
              .map(({ name, label, young }) => (
                <label key={name} class="chip">
                  <input type="checkbox" checked={picked.includes(name)} onChange={(event) => pick(name, event.currentTarget.checked)} />
                  <span>
                    {label}
                    {young && ` · ${i18n.t('sites.young')}`}
                  </span>
                </label>
              ))}
          </div>
        </fieldset>
      ))}
      <div class="row">
        <button type="submit" class="main" disabled={chosen.length === 0}>
          {i18n.t('sites.switchOn')}
        </button>
        <p class="soft small" aria-live="polite">
          {refused ? i18n.t('popup.siteRefused') : i18n.t('sites.browserAsks')}
        </p>
      </div>
    </form>
  );
};
