import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import style from '../components/panel/company.css?inline';
import { Company } from '../components/panel/company.tsx';
import { leaveCompany } from '../utils/composing/company-handoff.ts';
import { keepCompany } from '../utils/composing/keep-company.ts';
import { askCompany, askFirst } from '../utils/extension/from-company.ts';
import { addStyle } from '../utils/page/add-style.ts';
import { glow } from '../utils/page/glow.ts';

const styled = new WeakSet<Node>();

/** Comes to the panel once it is open: what is asked and said before a message and after it. */
export default defineUnlistedScript(() =>
  leaveCompany((place, session, background) => {
    const root = place.getRootNode();
    if (root instanceof ShadowRoot && !styled.has(root)) {
      styled.add(root);
      addStyle(root, style);
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const end = new AbortController();
    const kept = keepCompany({ session, background, askCompany, askFirst, glow: () => still || glow(place) }, end.signal);
    const Kept = () => (
      <Company
        asked={kept.answer.value?.asked ?? null}
        mood={kept.mood.value}
        said={kept.said.value}
        goFirst={kept.goFirst.value}
        wholeJob={kept.wholeJob.value}
        readers={kept.readers.value}
        echo={kept.answer.value?.echo ?? null}
        breath={!still && kept.answer.value !== null}
        onTap={kept.tap}
        onReadersFine={kept.readersFine}
        onSecondNote={kept.secondNote}
      />
    );
    render(<Kept />, place);
    return () => {
      end.abort();
      render(null, place);
    };
  }),
);
