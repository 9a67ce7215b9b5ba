import type { WorryName } from '../../utils/domain/worries.ts';
import { ease } from './example-values.ts';
import { Eased, InTheWay } from './in-the-way.tsx';

const eased = (worry: WorryName) => () => (
  <section class="panel">
    <div class="in-the-way">
      <Eased worry={worry} {...ease} />
    </div>
  </section>
);

export const examples = {
  closed: () => (
    <section class="panel">
      <InTheWay {...ease} />
    </section>
  ),
  bother: eased('bother'),
  words: eased('words'),
  tired: eased('tired'),
};
