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
