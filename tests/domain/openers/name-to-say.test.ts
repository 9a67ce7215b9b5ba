import { describe, expect, it } from 'vitest';
import { nameToSay } from '../../../utils/domain/openers/name-to-say.ts';

describe('nameToSay', () => {
  it.each([
    ['Marta Kowalska', 'Marta'],
    ['Kowalska, Marta', 'Marta'],
    ['  Marta\n Kowalska ', 'Marta'],
    ['Marta (work)', 'Marta'],
    ['Marta 🌻', 'Marta'],
    ['marta', 'marta'],
    ['María José García', 'María'],
    ['Анна Иванова', 'Анна'],
    ['aunt Lena', 'Aunt Lena'],
    ['Aunt Lena Weber', 'Aunt Lena'],
    ['cousin Paul', 'Paul'],
    ['Mum', 'Mum'],
    ['Dr Ahmed Khan', 'Dr Khan'],
    ['Prof. Elena Ricci', 'Prof. Ricci'],
    ['Mr Hale', 'Mr Hale'],
    ['Hr. Madsen', 'Hr. Madsen'],
    ['Signora Conti', 'Signora Conti'],
    ['Pastor Joel', 'Pastor Joel'],
    ['Nonna Pia', 'Nonna Pia'],
    ['J. R. Hartley', 'J. R. Hartley'],
    ['Ana & Tom', 'Ana & Tom'],
    ['田中 さくら', '田中 さくら'],
    ['ليلى حسن', 'ليلى حسن'],
    ['<b>Bob</b> O’Neil', '<b>Bob</b> O’Neil'],
    ['@pixelfox', '@pixelfox'],
    ['marta.k@example.org', ''],
    ['', ''],
  ])('says "%s" as "%s"', (typed, said) => {
    expect(nameToSay(typed)).toMatchObject({ greeting: said, call: said });
  });
});
