/** What a page of the section may load: from its own host alone, and the search engine's WebAssembly. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The same for a server's header, which alone can forbid frames. */
export const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/** What the editing page may do beside that: its program styles itself, shows pictures from the disk, and talks to the institute's own git server when there is one. */
export const editingPolicy = (server?: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' data: blob: ws:${server ? ` ${new URL(server).origin}` : ''}`,
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

/** A server's header for the editing page: the rest stands in the page, which alone knows the git server. */
export const EDITING_HEADER = "frame-ancestors 'none'";
