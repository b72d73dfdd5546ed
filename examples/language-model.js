// The loop draft → resolve → repair → resolve, without a network: what stands for the model reads two recorded answers from files.
import { readFileSync } from "node:fs";
import { draftInstructions, draftSchema, repairRequest, resolveDraft } from "attributed-events/draft";
import { formatIssue } from "attributed-events/validate";

const folder = new URL("missing-bell/", import.meta.url);
const article = readFileSync(new URL("article.txt", folder), "utf8");

// What the caller knows of the document, and no model is to guess.
const document = {
  draft: 1,
  name: "missing-bell",
  sources: [
    {
      key: "vale-messenger",
      title: "Two held over missing chapel bell",
      publisher: "The Vale Messenger",
      published: "2024-05-16",
    },
  ],
};

// In your program, this asks a model: with the messages, and with draftSchema("openai") as the format of its answer.
const answers = ["first.json", "second.json"];
const askModel = (messages) => readFileSync(new URL(`answers/${answers[(messages.length - 2) / 2]}`, folder), "utf8");

const messages = [
  { role: "system", content: draftInstructions() },
  { role: "user", content: article },
];
console.log(`The answer is to have ${Object.keys(draftSchema("openai").properties).join(", ")}.`);

for (let round = 1; round <= 3; round++) {
  const answer = askModel(messages);
  const verdict = resolveDraft({ ...document, ...JSON.parse(answer) }, { "vale-messenger": article });
  if (verdict.ok) {
    console.log(
      `\nAnswer ${round} is resolved: ${verdict.dataset.claims.length} claims, each with its passage proven.`,
    );
    for (const warning of verdict.warnings) console.log(formatIssue(warning));
    break;
  }
  const repair = repairRequest(verdict.issues);
  console.log(`\nAnswer ${round} is refused. The next message:\n\n${repair.text}`);
  messages.push({ role: "assistant", content: answer }, { role: "user", content: repair.text });
}
