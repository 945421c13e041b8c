/// <reference types="astro/client" />

declare module 'virtual:astro:manifest' {
  export const manifest: import('astro').SSRManifest;
}
