// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { PracticePage } from '../../../components/practice/practice-page.tsx';
import { practice } from '../../../utils/hosts/practice.ts';
import { expectAccessible, show, submit, type } from '../shown.ts';

const nothing = () => {};
const own = { name: 'Ana', address: 'ana@practice.example' };
const values = { audience: 'robin', own, conversation: 'draft-1', sent: [], circleAddress: '#circle', onAudience: nothing, onSend: nothing } as const;
const composer = () => document.querySelector(practice.composerSelector) as HTMLElement;

test.each([
  ['robin', [{ address: 'robin@practice.example', name: 'Robin' }]],
  [
    'both',
    [
      { address: 'robin@practice.example', name: 'Robin' },
      { address: 'sam@practice.example', name: 'Sam' },
    ],
  ],
  ['own', [own]],
  ['nobody', 'none'],
] as const)('its host reads it when it is for %s', (audience, recipients) => {
  show(<PracticePage {...values} audience={audience} />);
  expect(practice.readRecipients(composer())).toEqual(recipients);
  expect(practice.conversationKey(composer())).toBe('draft-1');
  expect(practice.findEditor(composer())?.id).toBe('practice-editor');
  expect(composer().querySelector(practice.controlsSelector)?.querySelector('[data-practice-send]')).not.toBeNull();
});

test('sends what was written, to those it is for, and begins anew', async () => {
  const onSend = vi.fn();
  show(<PracticePage {...values} audience="both" onSend={onSend} />);
  const editor = practice.findEditor(composer()) as HTMLElement;
  editor.textContent = 'A small hello. ';
  expect(submit(composer()).defaultPrevented).toBe(true);
  expect(onSend).toHaveBeenCalledExactlyOnceWith(['Robin', 'Sam'], 'A small hello.');
  expect(editor.textContent).toBe('');
  await expectAccessible();
});

test('without anybody to send to, the words stay', () => {
  const onSend = vi.fn();
  show(<PracticePage {...values} audience="nobody" onSend={onSend} />);
  const editor = practice.findEditor(composer()) as HTMLElement;
  editor.textContent = 'Hello?';
  submit(composer());
  expect(onSend).not.toHaveBeenCalled();
  expect(editor.textContent).toBe('Hello?');
  expect(composer().textContent).toContain('Who is it for?');
});

test('choosing somebody', () => {
  const onAudience = vi.fn();
  show(<PracticePage {...values} onAudience={onAudience} />);
  type(document.querySelector('select'), 'sam');
  expect(onAudience).toHaveBeenCalledExactlyOnceWith('sam');
});
