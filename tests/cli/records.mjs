// Writes a source, two actors and as many records as asked, half of them events and half the claims they rest on.
import { once } from "node:events";

const half = Number(process.argv[2]) / 2;

function* lines() {
  yield '{"id":"source:harbour-post","type":"news-article","title":"Storm","authors":[],"language":"en","published":"2024-03-02"}';
  yield '{"id":"actor:ministry-of-weather","type":"agency","names":[{"value":"Ministry of Weather","language":"en","type":"primary"}]}';
  yield '{"id":"actor:harbour-pilots","type":"group","names":[{"value":"harbour pilots","language":"en","type":"primary"}]}';
  for (let n = 0; n < half; n++)
    yield `{"id":"event:meeting-${n}","title":"A meeting","type":"consultation","status":"reported","when":{"earliest":"2024-03-01","latest":"2024-03-01","basis":"stated"},"participants":[{"actor":"actor:ministry-of-weather","role":"interlocutor","claim":"claim:meeting-${n}"}],"claims":["claim:meeting-${n}"]}`;
  for (let n = 0; n < half; n++)
    yield `{"id":"claim:meeting-${n}","statement":"they met","type":"announcement","attribution":[{"by":"source:harbour-post","commitment":"uncommitted"},{"by":"actor:ministry-of-weather","commitment":"certain"}],"about":["event:meeting-${n}","actor:ministry-of-weather"],"evidence":[{"type":"locator","source":"source:harbour-post","section":"first paragraph"}]}`;
}

let text = "";
for (const line of lines()) {
  text += `${line}\n`;
  if (text.length < 2 ** 16) continue;
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
  text = "";
}
process.stdout.write(text);
