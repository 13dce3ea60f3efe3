import {
  Alert,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Modal,
  Notification,
  Pill,
} from '@mantine/core';

// One accent, a deep blue-green: 6.4:1 on white at its seventh step, 8:1 on the dark ground at its third.
const mesh: MantineColorsTuple = [
  '#e8f4f4',
  '#cfe6e6',
  '#a3d0d1',
  '#74b9bb',
  '#4ba2a5',
  '#2a8a8e',
  '#14747a',
  '#0b5f66',
  '#084b51',
  '#05373c',
];

// Neutrals with a breath of the accent. Light: the fifth is the edge of fields, 3:1 on the ground, the sixth their
// hints, 4.5:1. Dark: the first is text, the fifth the edge of fields, the seventh their ground, the eighth the page's.
const light: MantineColorsTuple = [
  '#f4f7f6',
  '#eaeeed',
  '#e0e6e4',
  '#d0d8d6',
  '#7f8d8b',
  '#64716f',
  '#52605e',
  '#3d4a48',
  '#2a3533',
  '#1a2322',
];
const dark: MantineColorsTuple = [
  '#e8eeed',
  '#c6d0ce',
  '#a9b7b5',
  '#93a19f',
  '#667674',
  '#344141',
  '#1b2323',
  '#141a1a',
  '#101515',
  '#0b0f0f',
];

// One open font with tabular figures, one accent, square corners, tight rhythm.
const look = createTheme({
  primaryColor: 'mesh',
  // White words stand on both: 7.2:1 and 5.4:1. The library picks them once, whatever the theme.
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  colors: { mesh, gray: light, dark },
  defaultRadius: 2,
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/**
 * The look of every screen.
 *
 * @param closeLabel what a screen reader says of the crosses that close notices and dialogs
 */
export function themeWith(closeLabel: string): MantineThemeOverride {
  return {
    ...look,
    components: {
      Alert: Alert.extend({ defaultProps: { closeButtonLabel: closeLabel } }),
      // The page itself never scrolls, and the library's lock writes a style tag that the content policy refuses.
      Modal: Modal.extend({
        defaultProps: { closeButtonProps: { 'aria-label': closeLabel }, lockScroll: false },
        styles: { title: { fontWeight: 600, lineHeight: 1.35 } },
      }),
      Pill: Pill.extend({ defaultProps: { radius: 2 } }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': closeLabel } } }),
    },
  };
}
