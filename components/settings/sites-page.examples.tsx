import { SitesPage } from './sites-page.tsx';

const nothing = () => {};

export const examples = {
  some: () => (
    <SitesPage
      sites={[
        { origin: 'https://mail.google.com', on: true, panelOpen: true },
        { origin: 'https://webmail.a-rather-long-name.university.example', on: false, panelOpen: false },
      ]}
      onSwitch={nothing}
    />
  ),
  none: () => <SitesPage sites={[]} onSwitch={nothing} />,
};
