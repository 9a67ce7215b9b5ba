import { BringLink } from './bring-link.tsx';

export const examples = {
  quiet: () => <BringLink address="#bring" empty={false} />,
  empty: () => <BringLink address="#bring" empty />,
};
