import type { Translated } from '#shared/messages/catalogue.ts';
import type { usageErrorsFr } from '#shared/messages/fr/errors/usage.ts';

/** Sentences of the problems whose code begins as its keys do (usage). */
export const usageErrorsEn: Translated<typeof usageErrorsFr> = {
  'usage/months-reversed': '{{place}}: the last month of the return comes before the first.',
  'usage/unknown-place': 'This return names a place that is not in the register.',
  'usage/unknown-measure': '{{place}}, {{months}}: “{{measure}}” is not a known column.',
  'usage/invalid': 'The return can’t be read: the value of “{{field}}” is not allowed.',
  'usage/negative': '{{place}}, {{months}}: {{value}} is negative; a return counts from 0 up.',
  'usage/not-whole': '{{place}}, {{months}}: {{value}} is not a whole number.',
  'usage/too-large': '{{place}}, {{months}}: {{value}} is over {{limit}}, the largest value of a cell.',
  'usage/gender-over-visits':
    '{{place}}, {{months}}: the breakdown by gender counts {{sum}} visits, more than the total of {{total}}.',
  'usage/gender-over-users':
    '{{place}}, {{months}}: the breakdown by gender counts {{sum}} users, more than the total of {{total}}.',
  'usage/age-over-visits':
    '{{place}}, {{months}}: the breakdown by age counts {{sum}} visits, more than the total of {{total}}.',
  'usage/age-over-users':
    '{{place}}, {{months}}: the breakdown by age counts {{sum}} users, more than the total of {{total}}.',
  'usage/situation-over-visits':
    '{{place}}, {{months}}: the breakdown by situation counts {{sum}} visits, more than the total of {{total}}.',
  'usage/situation-over-users':
    '{{place}}, {{months}}: the breakdown by situation counts {{sum}} users, more than the total of {{total}}.',
  'usage/activity-over-visits':
    '{{place}}, {{months}}: the breakdown by activity counts {{sum}} visits, more than the total of {{total}}.',
  'usage/activity-over-users':
    '{{place}}, {{months}}: the breakdown by activity counts {{sum}} users, more than the total of {{total}}.',
  'usage/residence-over-visits':
    '{{place}}, {{months}}: the breakdown by residence counts {{sum}} visits, more than the total of {{total}}.',
  'usage/residence-over-users':
    '{{place}}, {{months}}: the breakdown by residence counts {{sum}} users, more than the total of {{total}}.',
  'usage/closed-with-figures':
    '{{place}}, {{months}}: a closed month has no figures. Clear them, or choose “received”.',
  'usage/after-closing':
    '{{place}} has closed (on {{day}}): no return for {{months}}. Correct the month, or the closing on the place’s page.',
  'usage/before-opening':
    '{{place}} was not open yet (opening: {{day}}): no return for {{months}}. Correct the month, or the opening on the place’s page.',
  'usage/overlap':
    '{{place}} already has a return for {{other}}, which overlaps {{months}}: a month counts once only.',
  'usage/unknown-stop':
    '{{place}}, {{months}}: this return names a stop that is no longer on the place’s sheet. Add the stop to the sheet, or delete the return.',
  'usage/overlap-with-stop':
    '{{place}} already has a return by stop for {{other}}: its stops are added up, the whole place is not counted as well.',
  'usage/overlap-with-place':
    '{{place}} already has a return of the whole place for {{other}}: delete it before entering figures stop by stop.',
  'usage/locked-year_one':
    'The year {{year}} is locked: nothing was changed. The act touches {{count}} return or session of that year; unlock it from the grid of usage if you mean it.',
  'usage/locked-year_other':
    'The year {{year}} is locked: nothing was changed. The act touches {{count}} returns or sessions of that year; unlock it from the grid of usage if you mean it.',
  'usage/place-suspended':
    '{{place}}, {{months}}: the place was suspended or frozen all that time; check that these figures are its own.',
  'usage/users-over-visits':
    '{{place}}, {{months}}: {{value}} different users for {{limit}} visits; each comes at least once.',
  'usage/new-users-over-users':
    '{{place}}, {{months}}: {{value}} new users out of {{limit}} different users.',
  'usage/attended-over-seats':
    '{{place}}, {{months}}: {{value}} took part in workshops that had {{limit}} seats.',
  'usage/open-over-month':
    '{{place}}, {{months}}: {{value}} opening hours, when the period has only {{limit}}.',
  'usage/used-over-open':
    '{{place}}, {{months}}: {{value}} hours of use for {{limit}} opening hours; the number of workstations is one, or not reported.',
  'usage/used-over-stations':
    '{{place}}, {{months}}: {{value}} hours of use, more than {{limit}} opening hours on {{stations}} workstations.',
  'usage/above-habit':
    '{{value}}, far more than usual in this place: {{median}} is the median of {{count}} returns.',
  'usage/below-habit':
    '{{value}}, far less than usual in this place: {{median}} is the median of {{count}} returns.',
  'usage/above-habit-hours':
    '{{value}} hours, far more than usual in this place: {{median}} hours is the median of {{count}} returns.',
  'usage/below-habit-hours':
    '{{value}} hours, far less than usual in this place: {{median}} hours is the median of {{count}} returns.',
  'usage/above-year-before': '{{value}}, against {{before}} a year earlier: more than four times as many.',
  'usage/below-year-before': '{{value}}, against {{before}} a year earlier: less than a quarter.',
  'usage/above-year-before-hours':
    '{{value}} hours, against {{before}} a year earlier: more than four times as many.',
  'usage/below-year-before-hours': '{{value}} hours, against {{before}} a year earlier: less than a quarter.',
  'usage/visits-while-shut': '0 hours open for {{value}} visits: if nobody counted, leave it empty.',
  'usage/visits-over-hours':
    '{{value}} visits in {{hours}} hours open, {{each}} an hour: more than the place can take.',
  'usage/open-over-week': '{{value}} hours open, where the hours of the sheet give about {{usual}}.',
  'usage/same-run': '{{value}} visits {{count}} times in a row: the figure may have been copied.',
  'usage/round-run':
    '{{value}} visits, and round figures {{count}} times in a row: they may have been estimated.',
  'usage/gender-under-total':
    'The breakdown by gender counts {{sum}} people with those not stated, for a total of {{total}}.',
  'usage/age-under-total':
    'The breakdown by age counts {{sum}} people with those not stated, for a total of {{total}}.',
  'usage/situation-under-total':
    'The breakdown by situation counts {{sum}} people with those not stated, for a total of {{total}}.',
  'usage/residence-under-total':
    'The breakdown by residence counts {{sum}} people with those not stated, for a total of {{total}}.',
  'usage/cell-not-a-number':
    '“{{value}}” is not a number. Write a number (12, 1 234, 12.5 or 12h30 for hours), or leave it empty if it is not reported.',
  'usage/cell-not-whole': '“{{value}}” is not a whole number, and only units are counted here.',
  'usage/cell-negative': '“{{value}}” is negative; a return counts from 0.',
  'usage/cell-too-large': '“{{value}}” is too large for a cell. Check what was typed.',
};
