import './texts.ts';
import { type ComponentType, render } from 'preact';
import company from '../../components/panel/company.css?inline';
import { style } from '../../entrypoints/panel/style.ts';
import { addStyle } from '../../utils/page/add-style.ts';

type Examples = Record<string, ComponentType>;

const files = import.meta.glob<{ examples: Examples }>('../../components/**/*.examples.tsx');

/** The sheet each component is shown with; the panel brings its own. */
const sheets: Record<string, string> = {
  'popup-page': 'popup',
  'invitation-card': 'popup',
  'small-steps': 'popup',
  'today-page': 'today',
  pairs: 'options',
  'route-page': 'today',
  'moments-page': 'today',
  'back-page': 'today',
  'lonely-page': 'today',
  'words-page': 'today',
  'coffee-page': 'today',
  'welcome-page': 'welcome',
  'practice-page': 'practice',
};

const styles = import.meta.glob<string>('../../assets/*.css', { query: '?url', import: 'default' });

/** Every state has an address: `?state=popup-page/long-name&theme=dark&dir=rtl`. Without one, all of them are listed. */
const wishes = new URLSearchParams(location.search);
const [component = '', state = ''] = (wishes.get('state') ?? '').split('/');
document.documentElement.dir = wishes.get('dir') ?? 'ltr';
const theme = wishes.get('theme');
if (theme) document.documentElement.style.colorScheme = theme;

const path = Object.keys(files).find((file) => file.endsWith(`/${component}.examples.tsx`));
if (path) await show(path);
else await list();

async function show(file: string): Promise<void> {
  const Example = (await examplesOf(file))[state];
  const sheet = file.includes('/panel/') ? undefined : `../../assets/${sheets[component] ?? 'options'}.css`;
  if (sheet && styles[sheet]) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: await styles[sheet]() });
    await new Promise((loaded) => {
      link.addEventListener('load', loaded);
      document.head.append(link);
    });
  }
  if (Example) render(<Example />, file.includes('/panel/') ? shadowRoot() : placeFor(sheet));
}

/** A part of the options page, or of the popup, has the room it has there. */
function placeFor(sheet: string | undefined): HTMLElement {
  if (component === 'invitation-card') document.body.style.padding = '1.125rem';
  if (!sheet?.endsWith('options.css') || component === 'options-frame') return document.body;
  Object.assign(document.body, { className: 'options' }).style.display = 'block';
  return document.body.appendChild(document.createElement('main'));
}

/** The panel is shown as on somebody else's page: in a shadow root, with a style of its own. It is open, so that axe sees what is in it. */
function shadowRoot(): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.height = '100vh';
  const root = host.attachShadow({ mode: 'open' });
  addStyle(root, style + company);
  return root;
}

async function list(): Promise<void> {
  const states = await Promise.all(
    Object.keys(files).map(async (file) => {
      const name = file.replace(/^.*\/|\.examples\.tsx$/g, '');
      return Object.keys(await examplesOf(file)).map((example) => `${name}/${example}`);
    }),
  );
  render(
    <ul>
      {states.flat().map((address) => (
        <li key={address}>
          <a href={`?state=${address}`}>{address}</a>
        </li>
      ))}
    </ul>,
    document.body,
  );
}

async function examplesOf(file: string): Promise<Examples> {
  return (await files[file]?.())?.examples ?? {};
}
