import { describe, expect, test } from 'vitest';
import { isOpeningHours } from '#renderer/workers/opening-hours-check.ts';
import { readDayHours, readFrenchHours } from '#shared/exchange/spreadsheet/values/french-hours.ts';

describe('opening hours in French words', () => {
  test.each([
    ['Du lundi au vendredi de 9h à 12h et de 14h à 17h30', 'Mo-Fr 09:00-12:00,14:00-17:30'],
    ['lun-ven : 9h00-12h00 / 14h00-18h00', 'Mo-Fr 09:00-12:00,14:00-18:00'],
    ['mardi et jeudi après-midi 14-17', 'Tu,Th 14:00-17:00'],
    ['Mardi, mercredi et samedi : 10h-12h', 'Tu-We,Sa 10:00-12:00'],
    ['Lundi 9h-12h, mardi 14h-18h', 'Mo 09:00-12:00; Tu 14:00-18:00'],
    [
      'Lundi : 9h-12h\nMardi : fermé\nMercredi : 9h-12h et 14h-18h',
      'Mo 09:00-12:00; We 09:00-12:00,14:00-18:00',
    ],
    ['Du lundi au vendredi 9h-12h 14h-17h, fermé le mercredi', 'Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00'],
    [
      'Du lundi au vendredi 9h-12h 14h-17h, fermé le mercredi après-midi',
      'Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00; We 09:00-12:00',
    ],
    ['Du lundi au vendredi de 9h à 17h sauf le mercredi', 'Mo-Tu,Th-Fr 09:00-17:00'],
    ['Tous les jours sauf dimanche, 9h-18h', null],
    ['Tous les jours 9h-18h sauf dimanche', 'Mo-Sa 09:00-18:00'],
    ['1er samedi du mois 10h-12h', 'Sa[1] 10:00-12:00'],
    ['2e et 4e mercredi du mois de 14h à 17h', 'We[2,4] 14:00-17:00'],
    ['Le dernier vendredi du mois : 9h-12h', 'Fr[-1] 09:00-12:00'],
    ['lundi de 9h à midi', 'Mo 09:00-12:00'],
    ['samedi 20h - minuit', 'Sa 20:00-24:00'],
    ['Mercredi 14h-18h sauf vacances scolaires', 'We 14:00-18:00; SH off'],
    ['Mercredi 14h-18h (hors vacances scolaires)', 'We 14:00-18:00; SH off'],
    ['Du lundi au samedi 9h30-19h, fermé les jours fériés', 'Mo-Sa 09:30-19:00; PH off'],
    ['9h-12h et 14h-17h du lundi au jeudi', 'Mo-Th 09:00-12:00,14:00-17:00'],
    ['Lundi matin 9h-12h, mardi après-midi 14h-18h', 'Mo 09:00-12:00; Tu 14:00-18:00'],
    ['Lundi matin et mardi après-midi : 9h-12h 14h-17h', 'Mo 09:00-12:00; Tu 14:00-17:00'],
    ['Lundi : matin 9h-12h, après-midi 14h-17h', 'Mo 09:00-12:00,14:00-17:00'],
    ['LUNDI AU VENDREDI 09H00 A 12H00 ET 13H30 A 17H00', 'Mo-Fr 09:00-12:00,13:30-17:00'],
    ['Lu-Ve 8:30-12:30', 'Mo-Fr 08:30-12:30'],
    [
      'du lundi au jeudi : 8 h 30 – 12 h 00 ; 13 h 30 – 17 h 30. Vendredi : 8 h 30 – 12 h 00',
      'Mo-Th 08:30-12:00,13:30-17:30; Fr 08:30-12:00',
    ],
    ['Ouvert au public le mardi et le jeudi de 14 heures à 18 heures', 'Tu,Th 14:00-18:00'],
    ['24h/24 7j/7', null],
    ['Horaires : lundi, mardi, jeudi, vendredi 9.00-12.00', 'Mo-Tu,Th-Fr 09:00-12:00'],
    ['Mercredi et samedi : 10h/12h30 - 14h/18h', 'We,Sa 10:00-12:30,14:00-18:00'],
    ['week-end 10h-12h', 'Sa-Su 10:00-12:00'],
  ])('%s', (text, notation) => {
    const read = readFrenchHours(text);
    expect(read?.notation ?? null).toBe(notation);
    if (notation !== null) expect(isOpeningHours(notation)).toBe(true);
  });

  test.each([
    'variable',
    'sur rendez-vous',
    '9h-12h',
    'mardi et jeudi',
    'de septembre à juin, le lundi de 9h à 12h',
    'semaines paires : lundi 9h-12h',
    'un mercredi sur deux de 14h à 17h',
    'lundi après-midi 9h-12h',
    'lundi 25h-27h',
    'lundi 17h-9h',
    'vacances scolaires : lundi 9h-12h',
    'lundi 9h-12h, vacances scolaires 14h-17h',
    'lundi au vendredi 9h-17h, du mardi au jeudi 10h-12h et samedi',
    'se renseigner en mairie',
    'été : du lundi au vendredi 9h-12h',
    '',
  ])('is not guessed: %s', (text) => {
    expect(readFrenchHours(text)).toBeNull();
  });

  test('what says nothing against the hours is kept apart', () => {
    expect(readFrenchHours('Mardi 9h-12h, mercredi sur rendez-vous')).toMatchObject({
      notation: 'Tu 09:00-12:00',
      rest: 'sur rendez-vous',
      minutes: 180,
    });
    expect(readFrenchHours('Mardi 9h-12h (salle informatique)')?.rest).toBe('salle informatique');
  });

  test.each([
    [
      '9h à 12h et de 14h à 17h30',
      [
        [540, 720],
        [840, 1050],
      ],
    ],
    [
      '9h-12h / 14h-18h',
      [
        [540, 720],
        [840, 1080],
      ],
    ],
    ['fermé', []],
    ['9h-midi', [[540, 720]]],
    ['sur rdv', null],
    ['lundi 9h-12h', null],
  ])('one day: %s', (text, spans) => {
    expect(readDayHours(text)?.map(({ from, to }) => [from, to]) ?? null).toEqual(spans);
  });
});
