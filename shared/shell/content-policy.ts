/** Stands in the built page where each answer puts a nonce of its own. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/**
 * The content security policy of both shells (quality.md, *Security*): nothing by default, scripts, workers and
 * connections from the page's own origin only. The nonce is for the style tags of the component kit; no script
 * has one, so an inline script never runs. Frames hold only what the page
 * itself writes into them (`about:`).
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers that every answer of both shells carries besides the policy. */
export const guardHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
