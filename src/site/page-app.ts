// What Astro makes of our pages: a program that gives the HTML of any page that is asked for by its address.
// scripts/build/page-program.ts keeps it, so that Astro has to run only once for each version of Plainleaf.
import { App } from 'astro/app';
import { manifest } from 'virtual:astro:manifest';

class PageApp extends App {
  // A server shows its visitors an error page. A build has to stop.
  override renderError(request: Request, { error, status }: Parameters<App['renderError']>[1]): Promise<Response> {
    throw error instanceof Error ? error : new Error(`The page ${new URL(request.url).pathname} gave ${status}.`);
  }
}

// What goes wrong in a page is said once, by the build, in words.
export const app = new PageApp(Object.assign(manifest, { logLevel: 'silent' as const }), false);
