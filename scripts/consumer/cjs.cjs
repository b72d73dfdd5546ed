const entries = require("./entries.cjs");
const { readMembers } = require("./members.cjs");
const { use } = require("./use.cjs");

readMembers(entries).then((members) => console.log(JSON.stringify({ ...use(entries), members })));
