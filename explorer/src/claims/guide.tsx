/** How to read the page, for somebody who has read nothing else. */
export function Guide() {
  return (
    <div class="guide">
      <h2>How to read this</h2>
      <p>
        <strong>Choose an event</strong> to see every claim it rests on, and on whose word.
      </p>
      <ol class="chain sample" aria-label="Example of a path">
        <li class="step document">
          <span class="who">A document</span> <span class="commitment uncommitted">does not say whether it is so</span>
        </li>
        <li class="step named">
          <span class="arrow">
            <q>said</q>
          </span>
          <span class="who">A ministry</span> <span class="commitment certain">says it is so</span>
        </li>
      </ol>
      <p>
        A path leads from the document to whom it gives the word, along the words that do so. Beside each name stands
        whether that speaker commits to it.
      </p>
      <p>
        A dashed name means that <strong>nobody is named</strong>: “reportedly”, “the investigation established”.
      </p>
      <p>Nothing here says that a claim is true. To be accused, detained or charged is not to be guilty.</p>
    </div>
  );
}
