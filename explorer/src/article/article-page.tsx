import { useState } from "preact/hooks";
import { MarkArticle } from "../marking/mark-article.js";
import type { Project } from "../marking/project.js";
import type { Lookup } from "../state/lookup.js";
import type { ArticleMode } from "./doorway.js";
import { ReadArticle } from "./read/read-article.js";

/** The part of the page that has a text in it. */
export function ArticlePage({ lookup, mode }: { lookup: Lookup; mode: ArticleMode }) {
  const [begun, setBegun] = useState<Project | undefined>(undefined);
  return (
    <div class="article">
      <header>
        <div class="titles">
          <h1>{mode === "read" ? "The text beside its claims" : "Start from an article"}</h1>
          <p class="source">Nothing that you type or drop here leaves your machine.</p>
        </div>
        <div class="actions">
          <a class="button" href="#view=timeline">
            Back to the pictures
          </a>
        </div>
      </header>
      <main>
        {mode === "read" ? (
          <ReadArticle
            lookup={lookup}
            onWork={(project) => {
              setBegun(project);
              location.hash = "article=mark";
            }}
          />
        ) : (
          <MarkArticle begun={begun} />
        )}
      </main>
    </div>
  );
}
