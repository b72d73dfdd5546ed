/**
 * What `validateStream` says of two gzip files put one after the other: a good record, and one that breaks a rule, so that
 * who stops after the first sees nothing. Needs web streams, which jsdom lacks.
 */
async function readMembers({ main, validate }) {
  const [actor] = main.dataset.actors;
  const good = await gzip(actor);
  return {
    twoGood: await judged(validate, [good, await gzip({ ...actor, id: "actor:somebody-else" })]),
    secondBroken: await judged(validate, [good, await gzip({ ...actor, id: "actor:somebody-else", names: [] })]),
  };
}

async function gzip(record) {
  const packed = new Blob([JSON.stringify(record), "\n"]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(packed).arrayBuffer();
}

async function judged({ validateStream }, members) {
  const issues = validateStream(new Blob(members).stream());
  const found = [];
  for (let next = await issues.next(); ; next = await issues.next()) {
    if (next.done) return `${next.value.records} records; ${found.join(", ") || "no issue"}`;
    found.push(`${next.value.code} in line ${next.value.line}`);
  }
}

module.exports = { readMembers };
