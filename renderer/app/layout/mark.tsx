/** Maillage's mark: a mesh of linked nodes, in the colour of the text around it. Decorative: the name stands beside it. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M6 8 L16 5 L26 10 L24 22 L13 27 L5 19 Z M6 8 L15 16 L26 10 M15 16 L24 22 M15 16 L13 27 M15 16 L5 19 M16 5 L15 16"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <g fill="currentColor">
        <circle cx="6" cy="8" r="2.2" />
        <circle cx="16" cy="5" r="1.8" />
        <circle cx="26" cy="10" r="2.2" />
        <circle cx="24" cy="22" r="1.8" />
        <circle cx="13" cy="27" r="2.2" />
        <circle cx="5" cy="19" r="1.8" />
        <circle cx="15" cy="16" r="3.2" />
      </g>
    </svg>
  );
}
