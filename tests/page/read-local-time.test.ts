import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocalTime } from '../../utils/page/read-local-time.ts';

/** A Wednesday, five in the afternoon. */
const now = new Date(2026, 10, 25, 17, 0).getTime();
const read = (text: string, ...languages: string[]) => readLocalTime(text, { languages, now });
const minute = (year: number, month: number, day: number, hour: number, minutes: number) => ({
  at: new Date(year, month - 1, day, hour, minutes).getTime(),
  exact: 'minute',
});
const day = (year: number, month: number, date: number) => ({ at: new Date(year, month - 1, date).getTime(), exact: 'day' });
const afternoon = minute(2026, 11, 24, 15, 5);

describe('as sites write it', () => {
  test.each([
    ['Tue, Nov 24, 2026, 3:05 PM', 'en'],
    ['Tue, Nov 24, 2026, 3:05\u202fPM', 'en-US'],
    ['Tue 11/24/2026 3:05 PM', 'en-US'],
    ['[15:05, 24/11/2026] ', 'en-GB'],
    ['[3:05 PM, 11/24/2026] Anna Example: ', 'en-US'],
    ['24.11.2026 15:05', 'de'],
    ['Di., 24. Nov. 2026, 15:05', 'de'],
    ['Di 24.11.2026 15:05:59', 'de'],
    ['gestern um 15:05 Uhr', 'de'],
    ['24.11. 15:05', 'de'],
    ['24 nov. 2026, 15:05', 'fr'],
    ['24/11/2026 à 15h05', 'fr'],
    ['mar 24 nov 2026, 15:05', 'es'],
    ['ter., 24 de nov. de 2026, 15:05', 'pt-BR'],
    ['2026. nov. 24. 15:05', 'hu'],
    ['вт, 24 ноя 2026 г., 15:05', 'ru'],
    ['24 Kasım 2026 Salı 15:05', 'tr'],
    ['ti 24. marraskuuta 2026 klo 15.05', 'fi'],
    ['24.11.2026 klo 15.05', 'fi'],
    ['15:05 Thứ Ba, 24 tháng 11, 2026', 'vi'],
    ['\u202bיום ג׳, 24 בנוב׳ 2026, 15:05\u202c', 'he'],
    ['الثلاثاء، ٢٤ نوفمبر ٢٠٢٦ ٣:٠٥ م', 'ar'],
    ['۲۴ نوامبر ۲۰۲۶، ۱۵:۰۵', 'fa'],
    ['24 नव॰ 2026, 3:05 pm', 'hi'],
    ['2026年11月24日 15:05', 'ja'],
    ['11月24日(火) 午後3:05', 'ja'],
    ['2026年11月24日星期二 下午3:05', 'zh-CN'],
    ['星期二下午3:05', 'zh-TW'],
    ['2026년 11월 24일 (화) 오후 3:05', 'ko'],
    ['24 พ.ย. 2026 15:05', 'th'],
    ['24 พ.ย. 2569 15:05', 'th'],
    ['วันอังคารที่ 24 พฤศจิกายน พ.ศ. 2569 เวลา 15:05', 'th'],
    ['２０２６/１１/２４ １５:０５', 'ja'],
    ['TUESDAY, NOVEMBER 24, 2026 3:05 P.M.', 'en'],
  ])('%s', (text, language) => {
    expect(read(text, language)).toEqual(afternoon);
  });

  test.each([
    ['16.12.2025, 12.20', 'da', minute(2025, 12, 16, 12, 20)],
    ['23.07.2025, 23.07', 'da', minute(2025, 7, 23, 23, 7)],
    ['10.10.2026 klo 0.20', 'fi', minute(2026, 10, 10, 0, 20)],
  ])('%s, whose clock looks like a part of its date', (text, language, moment) => expect(read(text, language)).toEqual(moment));

  test('with a weekday that fits two orders of a language, it is nothing; with one that fits one of them, that one', () => {
    // 11 July and 7 November 2026 are both Saturdays; 5 November 2026 is a Thursday.
    expect(read('ಶನಿ, 11/7/2026, 3:05 PM', 'kn')).toBeNull();
    expect(read('ಗುರು, 11/5/2026, 3:05 PM', 'kn')).toEqual(minute(2026, 11, 5, 15, 5));
  });

  test('a day without a clock is its first moment', () => {
    expect(read('Tuesday, November 24, 2026', 'en')).toEqual(day(2026, 11, 24));
    expect(read('24/11/69', 'th')).toEqual(day(2026, 11, 24));
    for (const apostrophe of "'’ʼ") expect(read(`п${apostrophe}ятниця, 20 листопада 2026 р.`, 'uk')).toEqual(day(2026, 11, 20));
  });

  test('noon and midnight', () => {
    expect(read('12:05 AM', 'en')).toEqual(minute(2026, 11, 25, 0, 5));
    expect(read('12:05 PM', 'en')).toEqual(minute(2026, 11, 25, 12, 5));
    expect(read('午後0:05', 'ja')).toEqual(minute(2026, 11, 25, 12, 5));
  });
});

describe('what is left out', () => {
  test('a clock alone is of today, if it has been', () => {
    expect(read('3:05 PM', 'en')).toEqual(minute(2026, 11, 25, 15, 5));
    expect(read('17:04', 'de')).toEqual(minute(2026, 11, 25, 17, 4));
    expect(read('23:50', 'de')).toBeNull();
  });

  test('or of the day that its divider names', () => {
    const divider = read('14. Mai 2026', 'de');
    expect(readLocalTime('23:50', { languages: ['de'], now, day: divider?.at ?? 0 })).toEqual(minute(2026, 5, 14, 23, 50));
    expect(readLocalTime('Heute 15:05', { languages: ['de'], now, day: divider?.at ?? 0 })).toEqual(minute(2026, 11, 25, 15, 5));
  });

  test('a day without a year is the latest one', () => {
    expect(read('Nov 24', 'en')).toEqual(day(2026, 11, 24));
    expect(read('Dec 24', 'en')).toEqual(day(2025, 12, 24));
    expect(read('24.12.', 'de')).toEqual(day(2025, 12, 24));
    expect(read('Feb 29', 'en')).toBeNull();
  });

  test('a weekday is one of the last six days; the name of today may be a week old', () => {
    expect(read('Tuesday', 'en')).toEqual(day(2026, 11, 24));
    expect(read('Do. 15:05', 'de')).toEqual(minute(2026, 11, 19, 15, 5));
    expect(read('Wednesday', 'en')).toBeNull();
  });

  test.each([
    ['Heute', 'de', 25],
    ['hier', 'fr', 24],
    ['昨天', 'zh', 24],
    ['कल', 'hi', 24],
    ['vorgestern', 'de', 23],
  ])('%s', (text, language, date) => {
    expect(read(text, language)).toEqual(day(2026, 11, date));
  });
});

describe('day and month in numbers', () => {
  test('are told apart by the order of the language, between its own separators', () => {
    expect(read('10/11/2026', 'en-GB')).toEqual(day(2026, 11, 10));
    expect(read('10/11/2026', 'en-US')).toEqual(day(2026, 10, 11));
    expect(read('10.11.26', 'de')).toEqual(day(2026, 11, 10));
    expect(read('10/11/2026', 'de')).toBeNull();
  });

  test('or where only one order is possible', () => {
    expect(read('24/11/2026', 'de')).toEqual(day(2026, 11, 24));
    expect(read('24/11/2026', 'en-US')).toEqual(day(2026, 11, 24));
    expect(read('2026-11-10', 'de')).toEqual(day(2026, 11, 10));
    expect(read('10.11.2026', 'sv')).toEqual(day(2026, 11, 10));
    expect(read('10/11/2026', 'sv')).toBeNull();
    expect(read('10/11', 'sv')).toEqual(day(2026, 11, 10));
  });

  test('English of no region: one order in the future, the same day in both, or a weekday that tells', () => {
    expect(read('10/11/2026', 'en', 'en-US')).toBeNull();
    expect(read('11/12/2026', 'en')).toEqual(day(2026, 11, 12));
    expect(read('10/10/2026', 'en')).toEqual(day(2026, 10, 10));
    expect(read('Tue, 10/11/2026', 'en')).toEqual(day(2026, 11, 10));
    expect(read('11/10', 'en')).toBeNull();
  });

  test('short years only in the own order', () => {
    expect(read('24/11/26', 'sv')).toBeNull();
    expect(read('26/11/24', 'ja')).toBeNull();
    expect(read('26. 11. 24.', 'ko')).toEqual(day(2026, 11, 24));
  });
});

describe('the next language is asked when the first does not understand, not when it finds no sense', () => {
  test('words', () => {
    expect(read('24 Nov 2026, 3:05 PM', 'de', 'en-GB')).toEqual(afternoon);
    expect(read('2026年11月24日 15:05', 'not a tag', 'xx', 'en_US', 'zh')).toEqual(afternoon);
    expect(read('Nov 24, 2026')).toEqual(day(2026, 11, 24));
    expect(read('24. Nov. 2026')).toEqual(day(2026, 11, 24));
    expect(read('24. Mai 2026')).toBeNull();
  });

  test('numbers', () => {
    expect(read('11/12/2026', 'en-GB', 'en-US')).toBeNull();
    expect(read('10/11/2026', 'de', 'en-US')).toBeNull();
    expect(read('10/11/26', 'de', 'en-US')).toBeNull();
  });
});

test('beginnings of months that sites cut elsewhere than the browser', () => {
  expect(read('Sept 4, 2026', 'en-US')).toEqual(day(2026, 9, 4));
  expect(read('4 juil 2026', 'fr')).toEqual(day(2026, 7, 4));
  expect(read('4 jui 2026', 'fr')).toBeNull();
  expect(read('17 Mar 2024', 'fi')).toEqual(day(2024, 3, 17));
});

describe('unknown rather than wrong', () => {
  test.each([
    // Other calendars and eras.
    ['۳ آذر ۱۴۰۵', 'fa'],
    ['۱۴۰۵/۹/۳', 'fa'],
    ['۰۵/۹/۳', 'fa'],
    ['۹/۳', 'fa'],
    ['令和8年11月24日', 'ja'],
    ['R8/11/24', 'ja'],
    ['8/11/24', 'ja'],
    ['民國115年11月24日', 'zh-TW'],
    ['115/11/24', 'zh-TW'],
    // An hour without minutes is no year.
    ['Nov 24, 3 PM', 'en'],
    ['Nov 24, 10 PM', 'en'],
    ['24. November, 15 Uhr', 'de'],
    ['24.11. 15 Uhr', 'de'],
    ['24. 11. 15 h', 'cs'],
    ['24.11, 15', 'de'],
    ['24. 11. 15 Uhr', 'de'],
    ['24, 11', 'de'],
    ['24.um 11', 'de'],
    // A clock or a day.
    ['15.05', 'fi'],
    ['11.12 15.05', 'da'],
    ['24.11.12.26', 'da'],
    ['24.1115:05', 'de'],
    // Too many digits, or too few letters.
    ['24 Nov 123', 'en'],
    ['24.11.02026', 'de'],
    ['Nov 24, 2026 2025', 'en'],
    ['4 s 2026', 'en'],
    ['24.11.2026*', 'de'],
    ['$24.11.2026', 'de'],
    // A time zone, and words besides.
    ['24/11/2026 15:05 +0100', 'en-GB'],
    ['24/11/2026 15:05 UTC', 'en-GB'],
    ['Nov 24, 2026, 3:05 PM (2 days ago)', 'en'],
    ['2 days ago', 'en'],
    ['Jan 15:05', 'en'],
    ['Seen 15:05', 'en'],
    ['24/11/2026 15:05 16:05', 'en-GB'],
    // No such day, or not its weekday.
    ['31/02/2026', 'fr'],
    ['Nov 31, 2026', 'en'],
    ['Tuesday, November 25, 2026', 'en'],
    ['Today, Nov 24', 'en'],
    ['Nov 2026', 'en'],
    ['24.11.2026 25:05', 'de'],
    ['24.11.2026 15:65', 'de'],
    ['24.11.2026 3:05 PM PM AM', 'en'],
    // Ahead, and long ago.
    ['Nov 27, 2026', 'en'],
    ['Nov 24, 1999', 'en'],
    ['24.11.0026', 'de'],
    ['', 'en'],
    [' , . ', 'en'],
  ])('%s', (text, language) => {
    expect(read(text, language)).toBeNull();
  });

  test('up to a day ahead the clocks of two places may differ', () => {
    expect(read('Nov 26, 2026, 4:59 PM', 'en')).toEqual(minute(2026, 11, 26, 16, 59));
    expect(read('Nov 26, 2026, 5:01 PM', 'en')).toBeNull();
  });
});

describe('whatever is given', () => {
  const languages = ['ar', 'he', 'ja', 'zh', 'hi', 'th', 'fi', 'vi', 'en'];
  const pieces = fc.constantFrom(
    ...'0 1 2 12 24 2026 / . - : ， [ ] 年 月 日 一 mar may am PM ٣ २ \u200f \u0301 \ud83d h klo de Nov ﷺ'.split(' '),
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  );

  test('never throws, and is never ahead', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.oneof(fc.constantFrom(...languages), fc.string()), { maxLength: 4 }), (text, tags) => {
        const time = readLocalTime(text, { languages: tags, now });
        if (time) expect(time.at).toBeLessThanOrEqual(now + 86_400_000);
      }),
      { numRuns: 2_000 },
    );
  });

  test('long texts are let go at once', () => {
    expect(read('15:05'.padEnd(10_000), 'en')).toBeNull();
    const begin = performance.now();
    for (const piece of ['1', '1:', '1.1 ', ' ', '[', '[1', 'a', '日', 'mar ', '\u0301', 'ﷺ', '11/']) {
      for (const length of [118, 10_000]) expect(read(piece.repeat(length).slice(0, length), ...languages)).toBeNull();
    }
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
