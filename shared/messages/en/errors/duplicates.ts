/** Sentences of the problems of duplicates and of places that take over from one another. */
export const duplicatesErrorsEn = {
  'duplicates/same-record': 'A record cannot be merged with itself.',
  'duplicates/returns-to-choose_one': 'Both places hold returns for one same period: choose those that stay.',
  'duplicates/returns-to-choose_other':
    'Both places hold returns for {{count}} same periods: choose for each those that stay.',
  'succession/itself': 'A place cannot take over from itself: choose another one.',
  'succession/closed-already':
    '“{{name}}” is already closed on {{day}}. Correct its status first if that closing is a mistake.',
  'succession/successor-closed': '“{{name}}” is closed on {{day}}: it cannot take over on that day.',
  'succession/before-opening': '“{{name}}” was not open yet before {{day}}: choose a day after its opening.',
  'succession/loop':
    'The places would follow one another in a circle: “{{name}}” already takes over, directly or not, from the one that would take over from it.',
} as const;
