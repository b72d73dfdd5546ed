import type { Lookup } from "../state/lookup.js";
import { ReadArticle } from "./read/read-article.js";

/** The part of the page that has a text in it. */
export function ArticlePage({ lookup }: { lookup: Lookup }) {
  return (
    <div class="article">
      <header>
        <div class="titles">
          <h1>The text beside its claims</h1>
          <p class="source">Nothing you type or drop here leaves your machine.</p>
        </div>
        <div class="actions">
          <a class="button" href="#view=timeline">
            Back to the pictures
          </a>
        </div>
      </header>
      <main>
        <ReadArticle lookup={lookup} />
      </main>
    </div>
  );
}
