import { useState } from "preact/hooks";

/** Copies the address of what is on the screen; where a browser does not let it, the address is shown to be copied. */
export function CopyLink() {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid("Copied.");
    } catch {
      setSaid(location.href);
    }
  };
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        Copy link to this view
      </button>
      <span role="status" class="said">
        {said}
      </span>
    </>
  );
}
