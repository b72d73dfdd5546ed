import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** A page that is being served, to this machine only. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves one page on 127.0.0.1, on a port that the system picks. */
export async function servePage(page: string): Promise<ServedPage> {
  const server = createServer((request, response) => {
    const status = statusFor(request, portOf(server));
    const body = status === 200 ? page : `${status}\n`;
    response.writeHead(status, status === 200 ? headers : { "content-type": "text/plain" });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${portOf(server)}/`, close: () => closed(server) };
}

const portOf = (server: Server) => (server.address() as AddressInfo).port; // It listens on a port, not on a pipe.

/** Only for its own name: a page of somebody else's whose name leads here by a trick of the name service gets nothing. */
function statusFor({ method = "", url, headers: { host } }: IncomingMessage, port: number): number {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 421;
  if (url?.split("?")[0] !== "/") return 404;
  return ["GET", "HEAD"].includes(method) ? 200 : 405;
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await done;
}
