// Fixed weights: a PDF takes a variable font apart into drawings, larger, slower and less sharp than letters.
import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/400-italic.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/source-sans-3/600-italic.css';
import { useEffect, useState } from 'react';

/**
 * Waits for the open font, upright and slanted: text measured in another would break elsewhere. False until it is
 * there, with the alphabets that the page already shows.
 */
export function usePageFonts(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    const faces = ['', 'italic ', '600 ', 'italic 600 '].map((look) => `${look}1em "Source Sans 3"`);
    const load = async () => {
      await Promise.all(faces.map((face) => document.fonts.load(face)));
      // The files of further alphabets are asked for when their letters are laid out.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
      if (here) setReady(true);
    };
    void load();
    return () => {
      here = false;
    };
  }, []);
  return ready;
}
