import { PickCountry } from './pick-country.tsx';

const values = { countries: ['AT', 'BR', 'DE', 'EG', 'FR', 'GB', 'TA', 'US'], country: null, likely: 'GB', onPick: () => {} } as const;

export const examples = {
  likely: () => <PickCountry {...values} />,
  chosen: () => <PickCountry {...values} country="EG" />,
  none: () => <PickCountry {...values} likely={null} />,
};
