// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { values } from '../../../components/bringing/bring-page.examples.tsx';
import { BringPage } from '../../../components/bringing/bring-page.tsx';
import type { Bringing } from '../../../components/bringing/bringing.ts';
import { me } from '../../../components/bringing/example-files.ts';
import { click, expectAccessible, saying, show } from '../shown.ts';

const actions = { onMine: vi.fn(), onGoOn: vi.fn(), onAgain: vi.fn() };
beforeEach(() => vi.clearAllMocks());
const content = (bringing: Bringing) => <BringPage {...values} {...actions} bringing={bringing} />;
const page = (bringing: Bringing) => show(content(bringing));
/** The next state of the same page. */
const then = (bringing: Bringing) => act(() => render(content(bringing), document.body));

describe('reading', () => {
  const reading = (bytes: number, people = 0): Bringing => ({ at: 'reading', progress: { bytes, of: 1_000_000, people, exchanges: 0, file: 0 } });
  const bar = () => document.querySelector('progress') as HTMLProgressElement;
  const said = () => document.querySelector('[role="status"]')?.textContent;

  test('shows how far it is, in bytes and in people', async () => {
    page(reading(310_000, 1_234));
    expect([bar().value, bar().max]).toEqual([310_000, 1_000_000]);
    expect(document.body.textContent).toContain('1,234 people found so far');
    expect(document.getElementById(bar().getAttribute('aria-labelledby') ?? '')?.textContent).toBe('310 kB of 1 MB');
    await expectAccessible();
  });

  test('has a bar before the first news, with nobody found', async () => {
    page({ at: 'reading', progress: null });
    expect([bar().value, bar().max, said()]).toEqual([0, 1, '']);
    expect(document.body.textContent).toContain('Nobody found so far');
    await expectAccessible();
  });

  test('says every quarter once, with the people of that moment, and never goes back', () => {
    page(reading(10_000));
    const heard = [
      [240_000, 1],
      [260_000, 2],
      [400_000, 3],
      [510_000, 4],
      [300_000, 5],
      [1_000_000, 9],
    ].map(([bytes = 0, people]) => {
      then(reading(bytes, people));
      return said();
    });
    expect(heard).toEqual([
      '',
      '25% is read. 2 people found so far',
      '25% is read. 2 people found so far',
      '50% is read. 4 people found so far',
      '50% is read. 4 people found so far',
      '100% is read. 9 people found so far',
    ]);
  });

  test('can be stopped, and nothing was kept', () => {
    page(reading(500_000));
    expect(document.body.textContent).toContain('Nothing is kept before you choose who comes in.');
    click(saying('Stop'));
    expect(actions.onAgain).toHaveBeenCalledOnce();
  });

  test('so can putting together; bringing in can’t', () => {
    page({ at: 'sorting' });
    expect(said()).toContain('A moment, please.');
    click(saying('Stop'));
    expect(actions.onAgain).toHaveBeenCalledOnce();
    page({ at: 'taking' });
    expect(said()).toContain('being brought in');
    expect(document.querySelector('button')).toBeNull();
  });
});

describe('which of these are you', () => {
  const likely = new Set(me.slice(0, 2).map(({ key }) => key));
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.mine input')];
  const warning = () => document.querySelector('[aria-live="polite"]')?.textContent;

  test('the likely ones are ticked, and each says with how many messages', async () => {
    page({ at: 'me', candidates: me, mine: likely });
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, false, false, false]);
    expect(boxes().map((box) => box.closest('label')?.textContent)[0]).toBe('Mira Sand mira@home.examplein 3,210 messages');
    expect(boxes()[3]?.closest('label')?.textContent).toContain('in one message');
    expect(warning()).toBe('');
    await expectAccessible();
  });

  test('an address that is the name is there once', () => {
    page({ at: 'me', candidates: [{ key: 'x', name: 'a@example.org', address: 'a@example.org', exchanges: 2 }], mine: new Set() });
    expect(boxes()[0]?.closest('label')?.textContent).toBe('a@example.orgin 2 messages');
  });

  test('ticking and unticking tells all that are ticked then', () => {
    page({ at: 'me', candidates: me, mine: likely });
    click(boxes()[2] ?? null);
    expect(actions.onMine).toHaveBeenLastCalledWith(new Set([...likely, me[2]?.key]));
    click(boxes()[0] ?? null);
    expect(actions.onMine).toHaveBeenLastCalledWith(new Set([me[1]?.key]));
    expect(likely.size).toBe(2);
  });

  test('keys that are not shown stay', () => {
    page({ at: 'me', candidates: me, mine: new Set(['myself']) });
    click(boxes()[0] ?? null);
    expect(actions.onMine).toHaveBeenLastCalledWith(new Set(['myself', me[0]?.key]));
  });

  test('nobody is ticked: what that means is said, and one can still go on', () => {
    page({ at: 'me', candidates: me, mine: new Set(['myself']) });
    expect(warning()).toContain('these messages give no dates');
    click(saying('Go on'));
    expect(actions.onGoOn).toHaveBeenCalledOnce();
    click(saying('Begin anew'));
    expect(actions.onAgain).toHaveBeenCalledOnce();
  });
});
