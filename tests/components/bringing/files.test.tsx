// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { values } from '../../../components/bringing/bring-page.examples.tsx';
import { BringPage } from '../../../components/bringing/bring-page.tsx';
import type { Bringing } from '../../../components/bringing/bringing.ts';
import { files, tableFile, unreadable } from '../../../components/bringing/example-files.ts';
import { formatInWords, insteadInWords, problemInWords, unreadInWords } from '../../../components/bringing/files-in-words.ts';
import { sizeInWords } from '../../../components/bringing/size-in-words.ts';
import type { Looked } from '../../../utils/importing/job.ts';
import { formats } from '../../../utils/importing/reader.ts';
import { click, expectAccessible, saying, show, type } from '../shown.ts';

const actions = { onFiles: vi.fn(), onRead: vi.fn(), onColumns: vi.fn(), onGoOn: vi.fn(), onAgain: vi.fn() };
beforeEach(() => vi.clearAllMocks());
const content = (bringing: Bringing) => <BringPage {...values} {...actions} bringing={bringing} />;
const page = (bringing: Bringing) => show(content(bringing));
const aFile = new File(['a'], 'a.vcf');

/** As a browser tells of something that is dragged over the page. */
function drag(name: 'dragover' | 'dragleave' | 'drop', data: object | null, more: object = {}): boolean {
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer: data, ...more });
  act(() => void document.body.dispatchEvent(event));
  return event.defaultPrevented;
}
const withFiles = (...dropped: readonly File[]) => ({ types: ['Files'], files: dropped });

describe('the way in', () => {
  test('says what happens with the files before anything is chosen', async () => {
    const { textContent } = page({ at: 'files', stuck: false });
    expect(textContent).toContain('Nothing leaves this device, and only people and dates are kept.');
    expect(document.querySelector('[role="alert"]')).toBeNull();
    await expectAccessible();
  });

  test('several files can be chosen at once, and the same ones again', () => {
    page({ at: 'files', stuck: false });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
    expect(input.multiple).toBe(true);
    for (const chosen of [[aFile, aFile], []]) {
      Object.defineProperty(input, 'files', { value: chosen, configurable: true });
      act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    }
    expect(actions.onFiles).toHaveBeenCalledExactlyOnceWith([aFile, aFile]);
  });

  test.each<[string, Bringing]>([
    ['at first', { at: 'files', stuck: false }],
    ['and more of them', { at: 'chosen', files, problems: [] }],
  ])('files can be dropped anywhere on the page, %s', (_, bringing) => {
    page(bringing);
    const place = () => document.querySelector('.drop, .looked')?.classList.contains('over');
    expect([drag('dragover', withFiles()), place()]).toEqual([true, true]);
    drag('dragleave', withFiles(), { relatedTarget: document.body });
    expect(place()).toBe(true);
    drag('dragleave', withFiles(), { relatedTarget: null });
    expect(place()).toBe(false);
    drag('dragover', withFiles());
    expect([drag('drop', withFiles(aFile)), place()]).toEqual([true, false]);
    expect(actions.onFiles).toHaveBeenCalledExactlyOnceWith([aFile]);
  });

  test('words that are dragged are none of it', () => {
    page({ at: 'files', stuck: false });
    expect([drag('dragover', { types: ['text/plain'], files: [] }), drag('drop', null)]).toEqual([false, false]);
    drag('drop', withFiles());
    expect(actions.onFiles).not.toHaveBeenCalled();
  });

  test('nothing is taken by drop where nothing is chosen any more', () => {
    page({ at: 'files', stuck: false });
    act(() => render(content({ at: 'reading', progress: null }), document.body));
    expect(drag('drop', withFiles(aFile))).toBe(false);
    expect(actions.onFiles).not.toHaveBeenCalled();
  });

  test('what went wrong is said, and what may help', () => {
    page({ at: 'files', stuck: true });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('nothing was changed. Perhaps it works with fewer files');
  });

  test('looking at them can be stopped', () => {
    page({ at: 'looking' });
    click(saying('Stop'));
    expect(actions.onAgain).toHaveBeenCalledOnce();
  });
});

describe('what was chosen', () => {
  const lines = () => [...document.querySelectorAll('.looked li')].map(({ textContent }) => textContent);

  test('each file says what it is, and how large', async () => {
    page({ at: 'chosen', files, problems: [] });
    expect(lines()).toEqual([
      'takeout-20261120T081500Z-001.zip/Takeout/Mail/All mail Including Spam and Trash.mbox3.4 GBMail (mbox)',
      'contacts.vcf212 kBContacts (vCard)',
      'neighbours and choir.csv18 kBA table of people',
      'WhatsApp Chat with Ana.txt840 kBA chat of WhatsApp',
    ]);
    expect(document.body.textContent).toContain('Nothing is kept before you choose who comes in.');
    click(saying('Read them'));
    expect(actions.onRead).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('one that can’t be read says why, and the others can still be', () => {
    const [first, second] = files as [Looked, Looked];
    const broken = { ...second, name: 'takeout.zip', format: null };
    page({ at: 'chosen', files: [first, broken, { ...second, name: 'mail.pst', format: null }], problems: [{ file: 1, why: 'locked', line: null }] });
    expect(lines()[1]).toContain('locked with a password. Unpacked first, it can be read.');
    expect(lines()[2]).toContain('Outlook keeps its mail like this');
    expect(document.querySelectorAll('.problem')).toHaveLength(2);
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(saying('Read them')).not.toBeNull();
  });

  test('where none can be read, there is nothing to press but other files', () => {
    page({ at: 'chosen', files: unreadable, problems: [{ file: 10, why: 'damaged', line: 3 }] });
    expect(document.querySelector('[role="alert"]')?.textContent).toBe('None of them can be read here.');
    expect(saying('Read them')).toBeNull();
    expect(lines().at(-1)).toContain('damaged or not complete. Downloaded or exported once more, it may be whole. In line 3.');
    click(saying('Begin anew'));
    expect(actions.onAgain).toHaveBeenCalledOnce();
  });

  test('names of files stay text, in their own direction', () => {
    page({ at: 'chosen', files: [{ ...(files[0] as Looked), name: '<b>x</b>' }], problems: [] });
    expect(document.querySelector('.looked bdi')?.textContent).toBe('<b>x</b>');
    expect(document.querySelector('b')).toBeNull();
  });
});

describe('in words', () => {
  test('every format and every reason has its own', () => {
    expect(new Set(formats.map(formatInWords)).size).toBe(formats.length);
    const whys = [
      'empty',
      'wrong-type',
      'not-utf8',
      'damaged',
      'locked',
      'too-large-inside',
      'unsafe-paths',
      'nobody-in-it',
      'group',
      'read-error',
    ] as const;
    expect(new Set(whys.map((why) => problemInWords({ why, line: null }))).size).toBe(whys.length);
    const unread = [
      'no-date',
      'no-sender',
      'no-name',
      'not-this-format',
      'cut-off',
      'too-long',
      'bad-encoding',
      'bad-quoting',
      'bad-date',
      'bad-address',
    ] as const;
    expect(new Set(unread.map(unreadInWords)).size).toBe(unread.length);
  });

  test('a file that can’t be read is told by its ending, in large letters too', () => {
    const told = (name: string) => insteadInWords({ name });
    expect(told('Mail.PST')).toContain('Outlook');
    expect(told('a.b/photo.HEIC')).toContain('no list of people');
    expect(told('result.json')).toContain('result.json of Telegram');
    expect(told('folder.pst/file')).toBe(told('file'));
    expect(told('')).toContain('none of the files that can be read here');
  });

  test('sizes', () => {
    expect([0, 1, 999, 1_000, 18_400, 1_200_000, 999_999_999_999].map(sizeInWords)).toEqual([
      '0 byte',
      '1 byte',
      '999 byte',
      '1 kB',
      '18 kB',
      '1.2 MB',
      '1,000 GB',
    ]);
  });
});

describe('before reading', () => {
  const columns = { name: [0, 1], nickname: null, emails: [2], phones: [3], birthday: 4 } as const;
  const asking = (more: object = {}): Bringing => ({ at: 'asking', files: [tableFile], columns: [columns], asksCountry: false, ...more });
  const picks = () => [...document.querySelectorAll<HTMLSelectElement>('.column select')];

  test('each column shows its heading, some of what is in it, and what it is taken for', async () => {
    page(asking());
    expect(document.querySelector('h2')?.textContent).toBe('What do the columns of neighbours and choir.csv hold?');
    expect(picks().map(({ value }) => value)).toEqual(['name', 'name', 'emails', 'phones', 'birthday', 'nothing', 'nothing']);
    expect(document.querySelector('.column')?.textContent).toContain('VornameAna · Théo · ليلى');
    const described = document.getElementById(picks()[3]?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('+351 912 000 001 · +961 3 000 002');
    await expectAccessible();
  });

  test('a column with nothing in it is folded away, and can be picked still', () => {
    page(asking());
    expect(document.querySelector('details summary')?.textContent).toBe('One more column, empty at the beginning');
    expect(document.querySelector('details label')?.textContent).toBe('Fax');
  });

  test('columns without headings are counted', () => {
    page(asking({ files: [{ ...tableFile, table: { ...tableFile.table, hasHeadings: false } }] }));
    expect(document.querySelector('.column label')?.textContent).toBe('Column 1');
    expect(document.querySelector('.column p')?.textContent).toBe('Vorname · Ana · Théo');
  });

  test('what is picked is told with its file, and each column holds one thing', () => {
    page(asking({ files: [files[1], tableFile], columns: [null, columns] }));
    const pick = (at: number, held: string) => {
      type(picks()[at] ?? null, held);
      return actions.onColumns.mock.lastCall;
    };
    expect(pick(0, 'nothing')).toEqual([1, { ...columns, name: [1] }]);
    expect(pick(5, 'birthday')).toEqual([1, { ...columns, birthday: 5 }]);
    expect(pick(1, 'nickname')).toEqual([1, { ...columns, name: [0], nickname: 1 }]);
    expect(pick(5, 'emails')).toEqual([1, { ...columns, emails: [2, 5] }]);
    expect(pick(2, 'name')).toEqual([1, { ...columns, name: [0, 1, 2], emails: [] }]);
    expect(pick(4, 'phones')).toEqual([1, { ...columns, phones: [3, 4], birthday: null }]);
  });

  test('a country is asked for where there may be numbers, and not else', async () => {
    page(asking());
    expect(document.querySelector('.country')).toBeNull();
    page(asking({ files: files.slice(1, 2), columns: [null], asksCountry: true }));
    expect(document.querySelector('.country')?.textContent).toContain('There may be phone numbers in these files.');
    expect(document.querySelectorAll('.country select')).toHaveLength(1);
    click(saying('Read them'));
    expect(actions.onGoOn).toHaveBeenCalledOnce();
    await expectAccessible();
  });
});
