import type { ComponentChildren } from "preact";
import { safeAddress } from "./safe-address.js";

/** A link out of the page, in a new window that learns nothing of this one. Its text alone where the address is none. */
export function OutsideLink({ href, children }: { href: string | undefined; children: ComponentChildren }) {
  const address = safeAddress(href);
  if (address === undefined) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" class="outside">
      {children}
      <span class="hidden"> (opens a new window)</span>
    </a>
  );
}
