// Everything here improves pages that already work without it.
import './copy-link.ts';
import './listen-button.ts';
import './menus.ts';
import './print-button.ts';
import './reading-tools.ts';
import './site-search.ts';
import './suggest-link.ts';
