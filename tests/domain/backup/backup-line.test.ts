import { describe, expect, test } from 'vitest';
import { isLineDue, noBackupNote, withNews } from '../../../utils/domain/backup/backup-line.ts';

const DAY = 86_400_000;
const start = Date.parse('2026-01-01T12:00:00Z');
const day = (number: number) => start + number * DAY;

describe('the line about a backup', () => {
  test.each([
    ['with nobody here', noBackupNote, null, 400, false],
    ['on the 29th day', noBackupNote, start, 29, false],
    ['on the 30th day', noBackupNote, start, 30, true],
    ['29 days after a backup', { ...noBackupNote, savedAt: day(50) }, start, 79, false],
    ['30 days after a backup', { ...noBackupNote, savedAt: day(50) }, start, 80, true],
    ['the same day it was said', { ...noBackupNote, saidAt: day(30) }, start, 30.5, true],
    ['the next day', { ...noBackupNote, saidAt: day(30) }, start, 31, false],
    ['29 days after it was said', { ...noBackupNote, saidAt: day(30) }, start, 59, false],
    ['30 days after it was said', { ...noBackupNote, saidAt: day(30) }, start, 60, true],
    ['once it was put away', { ...noBackupNote, away: true }, start, 4_000, false],
  ])('%s', (_, note, firstAt, at, due) => expect(isLineDue(note, firstAt, day(at))).toBe(due));

  test('stands for a day however often it is looked at, and goes with a backup', () => {
    const said = withNews(noBackupNote, 'said', day(30));
    expect(withNews(said, 'said', day(30.9))).toBe(said);
    expect(withNews(said, 'said', day(60))).toEqual({ ...said, saidAt: day(60) });
    expect(isLineDue(withNews(said, 'saved', day(30.1)), start, day(30.2))).toBe(false);
    expect(isLineDue(withNews(said, 'away', day(30.1)), start, day(90))).toBe(false);
  });
});
