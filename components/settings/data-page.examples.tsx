import { DataPage } from './data-page.tsx';

const nothing = () => {};

export const examples = {
  usual: () => <DataPage broken={[]} onExport={nothing} onErase={nothing} />,
  broken: () => (
    <DataPage
      broken={[
        { key: 'person:5b0c7a52', why: 'broken' },
        { key: 'person:77aa0e19', why: 'newer' },
      ]}
      onExport={nothing}
      onErase={nothing}
    />
  ),
};
