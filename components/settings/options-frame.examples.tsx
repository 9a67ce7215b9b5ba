import type { ComponentChildren } from 'preact';
import { examples as circle } from '../circle/circle-page.examples.tsx';
import { examples as person } from '../circle/person-page.examples.tsx';
import { examples as evidence } from '../evidence/evidence-page.examples.tsx';
import { examples as openers } from '../openers/openers-page.examples.tsx';
import { examples as data } from './data-page.examples.tsx';
import { OptionsFrame, type Section } from './options-frame.tsx';
import { examples as rhythm } from './rhythm-page.examples.tsx';
import { examples as sites } from './sites-page.examples.tsx';
import { examples as writing } from './writing-page.examples.tsx';

const shown =
  (here: Section, children: ComponentChildren, notice: string | null = null) =>
  () => (
    <OptionsFrame here={here} notice={notice} addressOf={(section) => `#${section}`}>
      {children}
    </OptionsFrame>
  );

export const examples = {
  circle: shown('circle', circle.people()),
  'circle-empty': shown('circle', circle.empty()),
  'circle-adding': shown('circle', circle.adding()),
  'circle-nobody-found': shown('circle', circle['nobody-found']()),
  'circle-thousands': shown('circle', circle.thousands()),
  'circle-found': shown('circle', circle.found()),
  'circle-filtered': shown('circle', circle.filtered()),
  'circle-chosen': shown('circle', circle['some-chosen'](), 'Kept for 2 people.'),
  person: shown('circle', person.known(), 'Kept.'),
  'person-new': shown('circle', person.new()),
  'person-long-name': shown('circle', person['long-name']()),
  'person-right-to-left-name': shown('circle', person['right-to-left-name']()),
  'person-resting': shown('circle', person.resting()),
  'person-address-taken': shown('circle', person['address-taken']()),
  rhythm: shown('rhythm', rhythm.usual()),
  'rhythm-all': shown('rhythm', rhythm.all(), 'Kept.'),
  'rhythm-paused': shown('rhythm', rhythm.paused()),
  openers: shown('openers', openers.all()),
  'openers-editing': shown('openers', openers.editing()),
  'openers-none-own': shown('openers', openers['none-own']()),
  sites: shown('sites', sites.some()),
  'sites-none': shown('sites', sites.none()),
  writing: shown('writing', writing.usual()),
  'writing-hints': shown('writing', writing.hints()),
  data: shown('data', data.usual()),
  'data-broken': shown('data', data.broken()),
  evidence: shown('evidence', evidence.some()),
};
