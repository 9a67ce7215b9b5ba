import { company } from '../../utils/composing/company-handoff.ts';
import type { ComposerBackground } from '../../utils/composing/composer-background.ts';
import type { ComposingSession } from '../../utils/composing/composing-session.ts';

/** As many as it is said of that several people will read it. */
const isForSeveral = (to: ComposingSession['conversation']['value']) => to?.kind === 'people' && to.circle.length + to.strangers.length > 2;

type Fill = (place: HTMLElement | null) => void;

const known = new WeakMap<ComposingSession, Fill>();

/** What fills a place in the panel with what keeps company around this session; the code for it comes with the first such place. */
export function companyIn(session: ComposingSession, background: ComposerBackground): Fill {
  let leave = () => {};
  let here: HTMLElement | null = null;
  const fill = (place: HTMLElement | null) => {
    leave();
    leave = () => {};
    here = place;
    if (!place) return;
    let isIn = false;
    const enter = () => {
      if (isIn) return;
      isIn = true;
      leave();
      leave = company()?.(place, session, background) ?? (() => {});
    };
    if (company()) return enter();
    const bring = async (wanted: boolean) => {
      if ((await background.bringCompany(wanted)) && here === place) enter();
    };
    const ends = [
      session.notice.subscribe((now) => void (now && bring(true))),
      session.conversation.subscribe((to) => void (isForSeveral(to) && bring(true))),
    ];
    leave = () => {
      for (const end of ends) end();
    };
    void bring(false);
  };
  const before = known.get(session);
  if (!before) known.set(session, fill);
  return before ?? fill;
}
