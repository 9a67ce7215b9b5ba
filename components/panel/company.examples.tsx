import { Company, type CompanyProps } from './company.tsx';
import { NoEcho } from './no-echo.tsx';
import { OneBreath } from './one-breath.tsx';

const nothing = () => {};
const values: CompanyProps = {
  asked: null,
  mood: false,
  said: false,
  goFirst: false,
  wholeJob: false,
  readers: false,
  echo: null,
  breath: true,
  onTap: nothing,
  onReadersFine: nothing,
  onSecondNote: nothing,
};

const shown = (change: Partial<CompanyProps>) => () => (
  <section class="panel">
    <div class="company">
      <Company {...values} {...change} />
    </div>
  </section>
);

export const examples = {
  usual: shown({}),
  before: shown({ asked: { kind: 'before', before: null } }),
  'before-said': shown({ asked: { kind: 'before', before: 2 } }),
  after: shown({ asked: { kind: 'after' } }),
  mood: shown({ mood: true, breath: false }),
  said: shown({ said: true }),
  'go-first': shown({ goFirst: true }),
  'whole-job': shown({ wholeJob: true }),
  readers: shown({ readers: true }),
  'without-an-answer': shown({ echo: 'waiting' }),
  'no-echo': () => (
    <section class="panel">
      <div class="company">
        <NoEcho second={false} onSecondNote={nothing} />
        <Company {...values} echo="waiting" breath={false} />
      </div>
    </section>
  ),
  'second-note': () => (
    <section class="panel">
      <div class="company">
        <NoEcho second onSecondNote={nothing} />
      </div>
    </section>
  ),
  breathing: () => (
    <section class="panel">
      <div class="company">
        <OneBreath onEnd={nothing} />
      </div>
    </section>
  ),
};
