// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SitesPage } from '../../../components/settings/sites-page.tsx';
import { click, expectAccessible, show } from '../shown.ts';

test('each place has a switch that says which place it is for', async () => {
  const onSwitch = vi.fn();
  const page = show(
    <SitesPage
      sites={[
        { origin: 'https://mail.google.com', on: true, panelOpen: false, withdrawn: false, restingAccounts: [], software: [] },
        { origin: 'https://webmail.example', on: false, panelOpen: false, withdrawn: false, restingAccounts: [], software: [] },
      ]}
      onSwitch={onSwitch}
    />,
  );
  const [first, second] = page.querySelectorAll<HTMLElement>('[role="switch"]');
  expect(document.getElementById(second?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Small Hello on webmail.example');
  click(first ?? null);
  expect(onSwitch).toHaveBeenLastCalledWith('https://mail.google.com', false);
  click(second ?? null);
  expect(onSwitch).toHaveBeenLastCalledWith('https://webmail.example', true);
  await expectAccessible();
});
