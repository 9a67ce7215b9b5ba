// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { evidence } from '../../../assets/evidence.ts';
import { EvidencePage } from '../../../components/evidence/evidence-page.tsx';
import { evidenceInParts } from '../../../utils/domain/evidence.ts';
import { expectAccessible, show } from '../shown.ts';

const { parts, unsure } = evidenceInParts(evidence);

test('each claim stands with what was found, by whom, and what that does not show', async () => {
  const page = show(<EvidencePage parts={parts} unsure={unsure} checked="November 2026" />);
  const text = page.textContent ?? '';
  for (const { finding, limit, sources } of evidence) {
    expect(text).toContain(finding);
    expect(text).toContain(`Limits: ${limit}`);
    for (const { authors, journal, year } of sources) expect(text).toContain(`${authors}, ${journal}, ${year}.`);
  }
  for (const line of parts.flatMap(({ evidence }) => evidence).flatMap(({ lines }) => lines)) expect(text).toContain(line);
  expect(text).toContain('Last checked in November 2026.');
  await expectAccessible();
});

test('a source is a plain link to its DOI, opened apart; without one, that is said', () => {
  const page = show(<EvidencePage parts={parts} unsure={[]} checked={null} />);
  const sources = parts.flatMap(({ evidence }) => evidence).flatMap(({ sources }) => sources);
  const links = [...page.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(sources.flatMap(({ doi }) => (doi === null ? [] : [`https://doi.org/${doi}`])));
  for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noreferrer']);
  expect(page.textContent?.split('so no link').length).toBe(sources.filter(({ doi }) => doi === null).length + 1);
  expect(page.textContent).not.toContain('Last checked');
});

test('what is not sure stands apart, and its line is not said', () => {
  const page = show(<EvidencePage parts={parts} unsure={unsure} checked={null} />);
  const apart = page.querySelector('[aria-labelledby="evidence-unsure"]');
  expect(apart?.querySelectorAll('.evidence > li')).toHaveLength(unsure.length);
  for (const line of unsure.flatMap(({ lines }) => lines)) expect(page.textContent).not.toContain(line);
  expect(apart?.textContent).toContain('There is no study behind this.');
});

test('where all is sure, nothing stands apart', () => {
  expect(show(<EvidencePage parts={parts} unsure={[]} checked={null} />).querySelector('[aria-labelledby="evidence-unsure"]')).toBeNull();
});
