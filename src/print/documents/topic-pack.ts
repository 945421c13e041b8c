import { html, type Html } from '../../components/html.ts';
import type { LocaleContext } from '../../components/page-context.ts';
import { paperAge } from '../../components/paper-age/paper-age.ts';
import { renderPicture } from '../../components/picture/picture.ts';

interface TopicPackProps {
  publisher: string;
  title: string;
  description?: string | undefined;
  picture?: string | undefined;
  address?: string | undefined;
  /** The newest day on which one of the guides was written. */
  written?: string | undefined;
  guides: readonly { id: string; title: string; article: Html }[];
}

/** All guides of a topic: a front page, what is inside, and one guide after another. */
export function topicPack({ publisher, title, description, picture, address, written, guides }: TopicPackProps, context: LocaleContext): Html {
  const { t, text } = context;
  return html`<main class="pack">
    <header class="guide-head">
      <p class="publisher">${text(publisher)}</p>
      ${picture === undefined ? undefined : renderPicture(picture, context, { isFirst: true })}
      <div class="guide-title">
        <h1>${text(title)}</h1>
        ${description === undefined ? undefined : html`<p class="lead">${text(description)}</p>`}
      </div>
      ${paperAge({ address, written }, context)}
    </header>
    <h2>${t('paper.contents')}</h2>
    <ol class="pack-list">
      ${guides.map(({ id, title: name }) => html`<li><a href="#${id}">${text(name)}</a></li>`)}
    </ol>
    ${guides.map(({ id, article }) => html`<div id="${id}">${article}</div>`)}
  </main>`;
}
