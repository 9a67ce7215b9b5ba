import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circleInMarkdown } from '../../../components/words/circle-in-markdown.ts';
import { inMarkdown } from '../../../components/words/in-markdown.ts';
import type { Contact } from '../../../utils/domain/contact.ts';
import { aPerson } from '../../domain/a-person.ts';

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const on = (day: string, by: Contact['by'], channel: Contact['channel']): Contact => ({ id: day, at: noon(day), by, channel, source: 'logged' });

test('the circle by ring, with what is kept of each', () => {
  const ana = aPerson({
    name: 'Ana *Lima*',
    nicknames: ['Anita'],
    ring: 1,
    relation: 'close_friend',
    rhythm: 'weekly',
    knownFrom: 'the flat in Graz',
    handles: [{ channel: 'email', id: 'ana_l@example.org' }],
    dates: [
      { id: 'a', kind: 'birthday', text: '', month: 2, day: 29, year: 1988 },
      { id: 'b', kind: 'own', text: 'moved to Lyon', month: 6, day: 1, year: null },
    ],
    threads: [{ id: 't', text: 'interview', day: '2026-12-12' }],
    notes: ['1. has a cat', '# likes figs'],
  });
  const lena = aPerson({ id: 'lena', name: 'Lena', state: { kind: 'in-memory' } });
  const dates = [on('2025-12-01', 'me', 'email'), on('2026-03-01', 'them', 'slack'), on('2026-02-01', 'both', 'met')];
  expect(circleInMarkdown([ana, lena], new Map([['ana', dates]]), noon('2026-11-25'))).toBe(`# Your circle

Saved on November 25, 2026

## Closest

### Ana \\*Lima\\*

close friend, about weekly

- **Also called:** Anita
- **Known from:** the flat in Graz
- **Addresses:** ana\\_l@example.org (by mail)
- **Birthday:** February 29, 1988
- **moved to Lyon:** June 1
- **To ask next time:** interview (December 12, 2026)
- **Notes:**
  - 1\\. has a cat
  - \\# likes figs
- **In touch:**
  - 2026: March 1 (they wrote, on Slack); February 1 (in touch, in person)
  - 2025: December 1 (you wrote, by mail)

## Good company

### Lena

friend, in memory
`);
});

test('nobody is said too', () => {
  expect(circleInMarkdown([], new Map(), noon('2026-11-25'))).toContain('Nobody here yet.');
});

describe('words of people', () => {
  test.each([
    ['[a](http://b)', '\\[a\\](http://b)'],
    ['- a\n- b', '\\- a - b'],
    ['12) a', '12\\) a'],
    ['=== a', '\\=== a'],
    ['<img> &amp; `x` ~~y~~ | z', '\\<img\\> \\&amp; \\`x\\` \\~\\~y\\~\\~ \\| z'],
  ])('%j', (text, escaped) => expect(inMarkdown(text)).toBe(escaped));

  test('are the same once they are shown, and mean nothing to Markdown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = inMarkdown(text);
        expect(written.replace(/\\([\\`*_[\]<>~&|#\-+=.)])/g, '$1')).toBe(text.replace(/\s+/g, ' ').trim());
        expect(written.replace(/\\./gs, '')).not.toMatch(/[`*_[\]<>~&|#]|^[-+=]|^\d+[.)]|\n/);
      }),
    );
  });
});
