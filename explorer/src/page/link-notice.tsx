import { Words } from "../words/phrase.js";

interface LinkNoticeProps {
  /** The beginning of the digest of the data that the link was made on, where that is not what is shown. */
  readonly other: string | undefined;
  readonly unknown: readonly string[];
  readonly onDismiss: () => void;
}

/** Says that a link was made on other data than what is shown, and what it names that is not there. */
export function LinkNotice({ other, unknown, onDismiss }: LinkNoticeProps) {
  if (other === undefined && unknown.length === 0) return null;
  return (
    <section class="notice" role="status" aria-label="About this link">
      {other === undefined ? null : (
        <p>
          <strong>This link was made on other data than what is shown here.</strong> To see what it shows, open that
          file with “Open your own data”, or drop it here. The digest of its data begins with{" "}
          <code>sha256:{other}</code>; whoever sent the link has the file.
        </p>
      )}
      {unknown.length === 0 ? null : (
        <p>
          The link names what is not in this data:{" "}
          {unknown.map((id, index) => (
            <span key={id}>
              {index === 0 ? "" : ", "}
              <code>
                <Words text={id} language="" />
              </code>
            </span>
          ))}
          .
        </p>
      )}
      <button type="button" onClick={onDismiss}>
        {other === undefined ? "Pass over it" : "Go on with the data shown"}
      </button>
    </section>
  );
}
