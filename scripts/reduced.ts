/** Packages whose code is bundled without the part that asks for what is not there. */
export const reduced: readonly { readonly file: RegExp; readonly code: (code: string) => string }[] = [
  // Its reader of GEXF wants a DOM where it is loaded; ours only writes.
  { file: /graphology-gexf[\\/]index\.js$/, code: () => 'exports.write = require("./common/writer.js");' },
  // Its reader of Node's streams wants a module of Node; ours gives it text.
  {
    file: /papaparse[\\/]papaparse(\.min)?\.js$/,
    code: (code) => code.replace(/require\(['"]stream['"]\)/g, "{}"),
  },
];
