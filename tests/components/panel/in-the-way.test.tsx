// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ease } from '../../../components/panel/example-values.ts';
import { InTheWay } from '../../../components/panel/in-the-way.tsx';
import { worries, worryNames } from '../../../utils/domain/worries.ts';
import { english } from '../../english.ts';
import { click, expectAccessible, saying, show, submit, type } from '../shown.ts';

const text = english();
const actions = { ...ease, onEase: vi.fn(), onFindings: vi.fn(ease.onFindings), onPieces: vi.fn(), onRestPerson: vi.fn(async () => true) };
const chips = () => [...document.querySelectorAll<HTMLElement>('fieldset .chip')];
const chip = (name: string) => saying(text(`panel_worry_chip_${name}`));
const said = () => [...document.querySelectorAll<HTMLElement>('[data-words]')].map(({ dataset }) => dataset.words);
const open = () => click(saying('What is in the way?'));

beforeEach(() => {
  vi.clearAllMocks();
  show(<InTheWay {...actions} />);
});

test('it is one quiet line until it is opened, and again after', () => {
  expect(document.querySelectorAll('button')).toHaveLength(1);
  open();
  expect(chips().map(({ textContent }) => textContent)).toEqual(worryNames.map((name) => text(`panel_worry_chip_${name}`)));
  click(saying('never mind'));
  expect(chips()).toHaveLength(0);
});

describe.each(worryNames)('"%s"', (name) => {
  it('has one line and one step, and nothing else happens by choosing it', async () => {
    open();
    click(chip(name));
    expect(said()).toEqual([text(`panel_worry_line_${name}`)]);
    expect(document.querySelectorAll('.bridge .act')).toHaveLength(1);
    expect([actions.onEase, actions.onFindings, actions.onPieces, actions.onRestPerson].flatMap(({ mock }) => mock.calls)).toEqual([]);
    await expectAccessible();
    const { step } = worries[name];
    click(saying(text(`panel_worry_step_${name}`)));
    expect(actions.onEase.mock.calls).toEqual(typeof step === 'string' ? [] : [[name]]);
    expect(document.querySelector('.bridge form') !== null).toBe(step === 'builder');
    expect(saying('for a week') !== null).toBe(step === 'rest');
  });
});

test('where it comes from is one tap away, and away again', async () => {
  open();
  click(chip('words'));
  await act(async () => saying('why we say so')?.click());
  expect(actions.onFindings).toHaveBeenCalledExactlyOnceWith('words');
  expect(said().slice(1)).toEqual([expect.stringContaining('warmth'), expect.stringContaining('Epley'), expect.stringMatching(/^Limits: /)]);
  await act(async () => saying('that is enough')?.click());
  expect(said()).toHaveLength(1);
});

test('three small pieces are handed over as they were written, once one of them is', () => {
  open();
  click(chip('words'));
  click(saying('build it from three pieces'));
  submit(document.querySelector('form'));
  expect(actions.onPieces).not.toHaveBeenCalled();
  const [did, , wish] = document.querySelectorAll('input');
  type(did ?? null, 'you drove me home');
  type(wish ?? null, 'sleep well');
  expect(submit(document.querySelector('form')).defaultPrevented).toBe(true);
  expect(actions.onPieces).toHaveBeenCalledExactlyOnceWith(['you drove me home', '', 'sleep well']);
});

test('a rest says that it is one, and only then', async () => {
  open();
  click(chip('tired'));
  click(saying('let it rest a while'));
  actions.onRestPerson.mockResolvedValueOnce(false);
  await act(async () => saying('for a week')?.click());
  expect(saying('for a week')).not.toBeNull();
  await act(async () => saying('for a week')?.click());
  expect(actions.onRestPerson).toHaveBeenLastCalledWith('week');
  expect(document.body.textContent).toContain('Nothing piles up');
});

test('the chosen one stands alone, and pressing it again brings the others back', () => {
  open();
  click(chip('bother'));
  expect(chips().map((one) => one.getAttribute('aria-pressed'))).toEqual(['true']);
  click(chip('bother'));
  expect([chips().length, said()]).toEqual([10, []]);
  click(chip('awkward'));
  expect(said()).toEqual([text('panel_worry_line_awkward')]);
});

test('what opens below comes into sight, and so do the lines that were asked for', () => {
  const list = show(
    <div class="scroll">
      <InTheWay {...actions} />
    </div>,
  ).querySelector('.scroll') as HTMLElement;
  Object.defineProperty(list, 'scrollHeight', { value: 500 });
  open();
  expect(list.scrollTop).toBe(500);
  click(chip('awkward'));
  click(saying('a line that smiles'));
  expect(list.scrollTop).toBe(0);
});
