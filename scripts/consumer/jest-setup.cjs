const { TextDecoder, TextEncoder } = require("node:util");

Object.assign(globalThis, { TextDecoder, TextEncoder, Uint8Array: new TextEncoder().encode("").constructor });
