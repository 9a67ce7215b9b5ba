import { WelcomePage } from './welcome-page.tsx';

export const examples = { first: () => <WelcomePage practiceAddress="#practice" addAddress="#add" /> };
