import { DataPage } from './data-page.tsx';

const nothing = () => {};
const actions = {
  onLineAway: nothing,
  onExport: nothing,
  onLock: nothing,
  onText: nothing,
  onCalendar: nothing,
  onRestore: nothing,
  onErase: nothing,
};

export const examples = {
  usual: () => <DataPage broken={[]} line={false} {...actions} />,
  line: () => <DataPage broken={[]} line {...actions} />,
  broken: () => (
    <DataPage
      broken={[
        { key: 'person:5b0c7a52', why: 'broken' },
        { key: 'person:77aa0e19', why: 'newer' },
      ]}
      line={false}
      {...actions}
    />
  ),
};
