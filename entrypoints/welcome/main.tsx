import { render } from 'preact';
import { i18n } from '#i18n';
import { WelcomePage } from '../../components/welcome/welcome-page.tsx';
import { introduce } from '../today/introduce.ts';

introduce(i18n.t('welcome.title'));
render(<WelcomePage practiceAddress="/practice.html" addAddress="/options.html#add" />, document.body);
