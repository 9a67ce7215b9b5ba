import { SitesPage } from './sites-page.tsx';

const nothing = () => {};

export const examples = {
  some: () => (
    <SitesPage
      sites={[
        { origin: 'https://mail.google.com', on: true, panelOpen: true, withdrawn: false, restingAccounts: [], software: [] },
        {
          origin: 'https://webmail.a-rather-long-name.university.example',
          on: false,
          panelOpen: false,
          withdrawn: false,
          restingAccounts: [],
          software: [],
        },
      ]}
      onSwitch={nothing}
    />
  ),
  none: () => <SitesPage sites={[]} onSwitch={nothing} />,
};
