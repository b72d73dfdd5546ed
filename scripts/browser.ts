import { existsSync } from "node:fs";

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usual;

/** A browser of this machine, and none that a package would download; `undefined` where there is none. */
export const browserPath = places.find((path) => existsSync(path));

/** What to say where there is none. */
export const noBrowser = `there is no Chromium at ${places.join(", ")}; CHROMIUM names another place`;

/** It runs where there is no sandbox and no screen, and asks nobody for anything that the page does not. */
export const quietFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
