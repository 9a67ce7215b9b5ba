import { company } from '../../utils/composing/company-handoff.ts';
import type { ComposerBackground } from '../../utils/composing/composer-background.ts';
import type { ComposingSession } from '../../utils/composing/composing-session.ts';

type Fill = (place: HTMLElement | null) => void;

const known = new WeakMap<ComposingSession, Fill>();

/** What fills a place in the panel with what keeps company around this session; the code for it comes with the first such place. */
export function companyIn(session: ComposingSession, background: ComposerBackground): Fill {
  let leave = () => {};
  let here: HTMLElement | null = null;
  const fill = async (place: HTMLElement | null) => {
    leave();
    leave = () => {};
    here = place;
    if (!place || (!company() && !(await background.bringCompany())) || here !== place) return;
    leave = company()?.(place, session, background) ?? leave;
  };
  const before = known.get(session);
  if (!before) known.set(session, fill);
  return before ?? fill;
}
