import { LockPage } from './lock-page.tsx';

const nothing = () => {};

export const examples = {
  usual: () => <LockPage busy={false} onLock={nothing} onCancel={nothing} />,
  busy: () => <LockPage busy onLock={nothing} onCancel={nothing} />,
};
