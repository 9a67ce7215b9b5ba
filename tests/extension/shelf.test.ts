import { expect, test } from 'vitest';
import { defaultSettings } from '../../utils/domain/settings.ts';
import { encodeRecord, version } from '../../utils/extension/record.ts';
import { shelf } from '../../utils/extension/shelf.ts';
import { aPerson } from '../domain/a-person.ts';

const ana = aPerson();
const ben = aPerson({ id: 'ben', name: 'Ben' });
const site = { origin: 'https://mail.example', on: true, panelOpen: false, withdrawn: false, restingAccounts: [], software: [] };
const everything = {
  'person:ana': encodeRecord(ana),
  'person:ben': encodeRecord(ben),
  'site:https://mail.example': encodeRecord(site),
  settings: encodeRecord({ ...defaultSettings, draftHints: true }),
  today: 'plain',
};

const filled = () => {
  const kept = shelf();
  kept.replace(everything);
  return kept;
};

test('everything is there after one look', () => {
  const kept = shelf();
  expect([...kept.replace(everything)].toSorted()).toEqual(['people', 'settings', 'sites']);
  expect(kept.people()).toEqual([ana, ben]);
  expect(kept.sites()).toMatchObject([{ site, log: { origin: site.origin, looks: 0 } }]);
  expect(kept.settings().draftHints).toBe(true);
  expect(kept.broken()).toEqual([]);
});

test('one person is taken in, and nothing else is touched', () => {
  const kept = filled();
  const [, before] = kept.people();
  expect([...kept.put({ 'person:ana': encodeRecord({ ...ana, ring: 1 }) })]).toEqual(['people']);
  expect(kept.people()).toEqual([{ ...ana, ring: 1 }, ben]);
  expect(kept.people()[1]).toBe(before);
});

test('what is there as it was is no change', () => {
  const kept = filled();
  expect(kept.put({ 'person:ana': encodeRecord(ana), today: 'other', settings: everything.settings })).toEqual(new Set());
});

test('somebody goes, alone or when everything is looked at anew', () => {
  const kept = filled();
  expect([...kept.put({ 'person:ana': undefined })]).toEqual(['people']);
  expect(kept.people()).toEqual([ben]);
  expect([...kept.replace({})].toSorted()).toEqual(['people', 'settings', 'sites']);
  expect(kept.people()).toEqual([]);
  expect(kept.settings()).toEqual(defaultSettings);
});

test('what can’t be read is named, and gone from there once it can', () => {
  const kept = filled();
  expect([...kept.put({ 'person:ana': { v: version + 1 }, 'aside:settings': 'odd' })].toSorted()).toEqual(['broken', 'people']);
  expect(kept.people()).toEqual([ben]);
  expect(kept.broken()).toEqual([
    { key: 'person:ana', why: 'newer' },
    { key: 'aside:settings', why: 'broken' },
  ]);
  kept.put({ 'person:ana': encodeRecord(ana), 'aside:settings': undefined });
  expect(kept.broken()).toEqual([]);
  expect(kept.people()).toContainEqual(ana);
});

test('those who are only there to practise with are no circle', () => {
  const kept = shelf();
  kept.put({ 'person:robin': encodeRecord(aPerson({ id: 'robin', handles: [{ channel: 'practice', id: 'robin' }] })) });
  expect(kept.people()).toEqual([]);
});
