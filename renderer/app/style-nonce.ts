/** The nonce that the shell gave to this page: style tags made by libraries must carry it to be obeyed. */
export function styleNonce(): string {
  const mark = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return mark?.nonce ?? '';
}
