import { claimsByNobodyNamed, claimsInOwnVoice, silentActors } from "attributed-events";
import { useMemo } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { counted, figure } from "../words/label.js";
import { voiceKey, voiceOf } from "../words/voice.js";
import { type DateKind, dateKind } from "../words/when-text.js";
import { Card } from "./card.js";

interface SummaryProps {
  readonly lookup: Lookup;
  readonly change: Change;
}

/** The dataset in three sentences, each the way to what it counts: what is dated, who says so, who is silent. */
export function Summary({ lookup, change }: SummaryProps) {
  const { dates, claims, parties } = useMemo(() => factsOf(lookup), [lookup]);
  const show = (view: ViewState["view"], chosen?: string, place?: string) => () => {
    change({ view, chosen });
    requestAnimationFrame(() => document.getElementById(place ?? "")?.scrollIntoView({ block: "center" }));
  };
  const dated = (kind: DateKind, text: string, look: string) => ({
    count: dates.get(kind) ?? 0,
    text,
    look,
    onChoose: show("timeline", undefined, `group-${kind}`),
  });
  return (
    <div class="summary">
      <Card
        title={
          <>
            <b>{counted(lookup.ordered.length, "event")}</b>,{" "}
            {figure((dates.get("day") ?? 0) + (dates.get("throughout") ?? 0))} with a known day
          </>
        }
        parts={[
          dated("day", "on a known day", "strong"),
          dated("throughout", "on every day of a span", "strong"),
          dated("span", "some day in a span", "soft"),
          dated("until", "no later than a day", "fading"),
          dated("since", "no earlier than a day", "fading"),
          dated("unknown", "with no date", "empty"),
        ]}
      />
      <Card
        title={
          <>
            <b>{counted(claims.all, "claim")}</b>, {figure(claims.nobody)} with nobody named
          </>
        }
        parts={[
          {
            count: claims.own,
            text: "in the document’s own voice",
            look: "strong",
            onChoose: show("speakers", claims.ownKey),
          },
          {
            count: claims.named,
            text: `from ${counted(claims.speakers, "named speaker")}`,
            look: "soft",
            onChoose: show("speakers"),
          },
          {
            count: claims.nobody,
            text: "that nobody is named for",
            look: "empty",
            onChoose: show("speakers", "nobody"),
          },
        ]}
      />
      <Card
        title={
          <>
            <b>{figure(parties.accused)} accused</b>, {figure(parties.silent)} never quoted
          </>
        }
        parts={[
          {
            count: parties.accused - parties.silent,
            text: "are given a word",
            look: "soft",
            onChoose: show("speakers"),
          },
          {
            count: parties.silent,
            text: "are never quoted",
            look: "hatched",
            onChoose: show("speakers", undefined, "silence-title"),
          },
        ]}
      />
    </div>
  );
}

function factsOf({ dataset, ordered }: Lookup) {
  const dates = new Map<DateKind, number>();
  for (const { when } of ordered) dates.set(dateKind(when), (dates.get(dateKind(when)) ?? 0) + 1);
  const standing = dataset.claims.filter(({ retracted }) => retracted === undefined);
  const named = standing.map(voiceOf).filter(({ kind }) => kind === "named");
  const [only, ...others] = dataset.sources;
  return {
    dates,
    claims: {
      all: standing.length,
      own: claimsInOwnVoice(dataset).length,
      ownKey: only === undefined || others.length > 0 ? undefined : `own-${only.id}`,
      named: named.length,
      speakers: new Set(named.map(voiceKey)).size,
      nobody: claimsByNobodyNamed(dataset).length,
    },
    parties: {
      accused: new Set(standing.flatMap(({ against = [] }) => against)).size,
      silent: silentActors(dataset).length,
    },
  };
}
